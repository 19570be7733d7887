// Fields of public life, one a line: words by which a reader who knows nothing of an article guesses that a source and a claim
// belong together ("a poll" and "54 per cent", "police" and "arrests"). Any ending counts. Written for this project.
export const FIELDS = `
poll pollster survey respondent per_cent percent %
police officer detective sheriff arrest suspect custody burglar theft
fire_service firefighter fire_chief fire_brigade blaze flames
court judge lawyer barrister prosecutor verdict jury ruling defendant
hospital doctor surgeon nurse patient medic ward
weather meteorolog forecaster rainfall gusts forecast
union strike wages workforce redundanc walkout
school teacher headteacher pupil classroom lesson
bank economist inflation interest_rate mortgage
army military general troops shelling frontline artillery
airline airport pilot flight runway passenger
railway rail train track platform
farmer farm crop harvest livestock
church bishop vicar parish worship
coach striker goalkeeper referee penalty season match
museum curator exhibit gallery sculpture
university professor researcher scientist study experiment sample
coastguard lifeboat harbour_master ferry sea boat
election candidate ballot voter turnout
`;
