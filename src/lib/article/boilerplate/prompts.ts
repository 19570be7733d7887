import type { BoilerplatePattern } from './pattern.ts';

/** Lines that ask the reader for something: an address, a comment, a tip, money. */
export const PROMPTS: readonly BoilerplatePattern[] = [
  {
    id: 'sign-up',
    note: 'newsletters',
    line: /^(?:[^.?!]{0,60}\|\s*)?(?:sign[ -]?up|subscribe|register)(?: (?:now|here|today|free))?(?: (?:for|to|and|now|here|today|free|with)\b.{0,200})?[.!]?$/i,
    longest: 240,
    yes: [
      'Sign up for Overland, our weekly letter from the borders',
      'Subscribe for daily news from Calverra',
      'SUBSCRIBE',
      'More | Sign up for news',
    ],
    no: ['Subscribers left in their thousands.', 'Register offices were closed on Monday.'],
  },
  {
    id: 'get-app',
    note: 'apps and alerts',
    line: /^(?:get|download|install|join|stay|never miss|receive|enter|become|support|donate|want|like|enjoy(?:ed|ing)?)\b(?=[^.]{0,140}\b(?:newsletters?|alerts|e-?mails|inbox|(?:news|free|mobile|our) app|app (?:store|today)|the [\p{Lu}\w]{2,12} app|notifications?|(?:a|our) (?:member|subscriber|supporter)s?|subscription|daily briefing|podcast|whatsapp (?:channel|group|community)|facebook (?:page|group)|(?:our|independent|quality|local) journalism|breaking news)\b)[^.!?]{0,160}(?:[.!?][^.!?]{0,60})?[.!?]?$/iu,
    longest: 240,
    yes: [
      'Get alerts: download the CBN app',
      'Join our WhatsApp channel',
      'Support independent journalism',
      'Get our newsletter, "Small Print"',
    ],
    no: ['Get out, the captain told the passengers.', 'Stay alert, the police said.'],
  },
  {
    id: 'follow',
    note: 'accounts to follow',
    line: /^(?:you can )?(?:follow|like|find|reach|contact|e-?mail|message) (?:[^.?!,]{1,100} (?:on|at|via) (?:facebook|twitter|x\b|instagram|threads|bluesky|tiktok|youtube|linkedin|mastodon|google news|apple news|https?:|@\w|\S{1,64}@\S)|@\w).{0,160}$/i,
    longest: 220,
    yes: [
      'Follow us on Facebook',
      'Follow Ida Vance on Twitter @idavance.',
      'E-mail her at ida@post.example',
      'Follow @idavance on Twirl',
    ],
    no: ['Follow the river and you reach the mill.'],
  },
  {
    id: 'account',
    note: 'buttons',
    line: /^(?:log ?in|sign in|my account|create (?:an )?account|newsletters?|donate(?: now)?|support us|join us|become a member|already a (?:subscriber|member)\?.{0,40}|to continue reading.{0,80}|you[’']ve read .{0,60} articles?.{0,60})[.!]?$/i,
    longest: 120,
    yes: ['Log in', 'Become a member', 'Already a subscriber? Sign in'],
    no: ['Donate blood, the hospital urged.'],
  },
  {
    id: 'contact',
    note: 'calls for tips and views',
    line: /^(?:[^.?!]{0,100}\?\s*)?(?:(?:please )?get in touch|contact (?:us|our|the news(?:room|desk))|(?:e-?mail|write to|call|ring|text|whatsapp|message) (?:us|our|the newsdesk)|write in confidence|(?:share|send us) your (?:views?|thoughts?|stor(?:y|ies)|experiences?|photos?|news|tips?)|have your say|let us know|tell us (?:what you think|your|in the comments|about your)|send (?:us )?(?:a )?(?:news )?tips?|letters to the editor|got a (?:story|tip)|do you have a (?:story|tip|news tip))\b[^?!]{0,140}[.?!]?$/i,
    longest: 280,
    yes: [
      'Share your views: letters@harlow.example',
      'Do you own the Wobbler? Call our newsdesk on 01632 960155.',
      'Do you work at Wexley? Write in confidence to business@weald.example',
      'Have your say in the comments',
    ],
    no: [
      'Tell us the truth, the crowd shouted at the mayor.',
      'Let us pray, said the bishop.',
      'Was it late? Call it nine.',
    ],
  },
  {
    id: 'address-after-question',
    note: 'calls for tips',
    line: /^[^.?!]{0,120}[?:]\s*[^.?!]{0,80}\s\S{1,64}@\S{1,64}\.\w{2,12}\.?$/i,
    longest: 240,
    yes: ['Did you see the balloon? Films to desk@ellerby.example'],
    no: ['He said: nothing at all.'],
  },
  {
    id: 'comments',
    note: 'comment counts and boxes',
    line: /^(?:\d[\d,.]*k?\s+(?:comments?|shares?|likes?|views?|reactions?|view comments)|(?:view |show |see |read |leave a |post a |add (?:a |your )?|join the )?(?:comments?|conversation|discussion)(?:\s*\(?\d+\)?)?|be the first to comment|what do you think\?(?: [^.?!]{0,60})?|comments (?:are|have been) (?:now )?(?:closed|disabled|turned off)[^.]{0,60}|share or comment on this article:?)[.!]?$/i,
    longest: 120,
    yes: ['214 comments', 'View comments', 'Comments (12)', 'Join the conversation', 'Comments are closed.'],
    no: ['Comments are unhelpful, he said.', 'What do you think of the plan, she asked?'],
  },
  {
    id: 'helpline',
    note: 'service notes under hard stories',
    line: /^(?:if you (?:have been|are|were|or someone you know|need)\b[^.]{0,140}\b(?:affected|crisis|struggling|helplines?|samaritans|lifeline|action line)\b.{0,200}|for (?:confidential )?(?:help|support|more information)(?: and support)?,? (?:please )?(?:call|contact|visit|go to)\b.{0,160})$/i,
    longest: 420,
    yes: [
      'For support call the helpline on 01632 960000.',
      'If you have been affected by this story, call 01632 960001.',
    ],
    no: ['If you are late, the judge said, stay at home.'],
  },
];
