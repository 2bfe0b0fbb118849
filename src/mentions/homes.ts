/** Last words of homes, stations and rooms that stand under quotation marks. */
export const HOME =
  /(?:之家|驿站|驿家|服务站|服务站点|服务点|工作站|维权站|e站|微站|家园|港湾|小站|小屋|小家|微家|暖屋|书屋|书吧|阅览室|会客厅|客厅|能量站|加油站|充电站|补给站|休息区|休憩区|休息室|食堂|餐厅|超市|好物馆|茶歇角|园地|乐园|广场|基地|空间|工坊|教学点|实训点|调解室|咨询室|活动室|关爱室|母婴室|观景台|.园|体验馆|.馆|中心|职工园)$/i

const GENERIC =
  /^(?:工会|户外|劳动者|户外劳动者|职工|温馨|温暖|爱心|暖心|司机|货车司机|骑手|小哥|快递小哥|健康|模范|女职工|母婴|休息)*(?:司机之家|职工之家|劳动者之家|骑手之家|小哥之家|之家|驿站|书屋|职工书屋|服务站|服务站点|港湾|家园|加油站|充电站|小家|小站|食堂|餐厅|超市|关爱室|休息室|调解室|工作站|基地|广场|空间|乐园)$/

/** 职工书屋, 户外劳动者驿站: a class of homes, of which every town has some. */
export function isGenericHome(name: string): boolean {
  return GENERIC.test(name)
}
