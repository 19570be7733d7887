// Public matters that a reader of the news should not miss, the weightiest first: one line a matter. First the noun, then other words
// that a search must look for (any ending; underscores for spaces); after the bar, words that may mean the same in passing, so that an
// account which has one of them is not said to be silent, nor to tell of it. Written for this project.
export const MATTERS = `
sanctions sanction embargo asset_freeze | tariff trade_ban freeze_assets
ultimatum | deadline final_warning
ceasefire cease-fire truce armistice | fighting_stop lay_down
blockade | siege surrounded cut_off
referendum plebiscite | vote
boycott | stay_away refuse_to_buy
lawsuit sue suing sued legal_action | court judge damages
inquiry inquiries investigate investigation probe | looking_into look_into examine review
autopsy post-mortem | cause_of_death coroner
petition | signed signature
protest protester demonstration demonstrator | rally chant placard boo
poll survey pollster | asked_people per_cent percent
curfew | indoors
evacuation evacuate | left_their leave_their moved_out cleared fled flee get_out go_home return_home
refund reimburse | money_back compensation compensate
compensation compensate | refund pay pays paid
apology apologies apologise apologize | sorry regret
resignation resign | quit step_down stepped_down stood_down left_his left_her
redundancies redundancy layoff lay_off job_cut job_loss | jobs
bailout | rescue loan
subsidy subsidies subsidise subsidize | grant funding
ransom | demand
merger takeover | acqui buy bought
loan | lend lent borrow
insurance insurer | insured cover
donation donate donor | gift gave given
outage blackout power_cut | electricity
`;
