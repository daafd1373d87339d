/**
 * The words that a new script has where its trainer hasn't written any yet: they fit any customer, and say what their
 * reply is tagged with. All else than this table is the trainer's own, or the guidance's.
 */

/** What one might say for each practice of the shipped guidance; in brackets what is done and not said. */
export const GOOD_WORDS: Readonly<Record<string, string>> = {
  "own-mindset": "You're at the right desk now. This is mine to sort out, and I'd like to.",
  "steady-self": "[Put the pen down, breathe out, and look at them before you say a word.]",
  "not-personal": "You've every reason to say that. Let's see where it went wrong.",
  "soothing-words": "All right. We have time. One thing after the other, and none gets lost.",
  "quiet-place": "Shall we sit down over there, where it's quiet, and go through it?",
  "hear-out": "Go on. I'd like to hear all of it, from the beginning.",
  "take-notes": "I'm writing this down, so that you needn't tell it to anybody again.",
  "hear-both-sides": "I have your side of it now. I'll ask my colleague for theirs, and come back to you.",
  "read-cues": "There's more to this than the money, isn't there? You sound worried.",
  paraphrase: "Let me say it back, so that I have it right: what you told me, and since when.",
  "open-question": "What did they tell you, when you asked the first time?",
  "root-cause": "Who took it from you, and what did they do with it? Then I know where to look.",
  "stick-to-facts": "What we know is the date and the sum. Let's begin with these two.",
  "pick-battles": "I'll leave that as you say it. What matters is how we put it right.",
  validate: "Anybody would be angry about that. I would be, too.",
  empathise: "So you had all of that to carry by yourself, and nobody rang. That's hard.",
  apologise: "It went wrong with us, and you were left with it. I'm sorry for that.",
  "own-it": "This stays with me now. I'm the one who sees it through.",
  "admit-failure": "That was our mistake. It should never have come to this.",
  "explain-plainly": "I'll tell you in two sentences what happened to it, and you stop me where it isn't clear.",
  "show-care": "I can't undo it. I can stay with you until we know what comes next.",
  "positive-language": "Here's what I can do for you today, and what I can do tomorrow.",
  "be-direct": "You'll have it on Thursday before noon, and it costs you nothing.",
  "offer-solution": "I can put it right now, or give you the money back. Which would you like?",
  "make-amends": "And what it has cost you to come here, we pay. Leave me the receipt.",
  "solve-together": "What would have to happen this week so that you're all right?",
  "common-ground": "I'll drop the fee. Can we keep the date for the rest?",
  "set-expectations": "It won't be today. I'd rather say Thursday, and mean it.",
  "act-fast": "I'm ringing them now, and you can listen in.",
  "every-channel": "I've seen your message as well. I'll answer it there, too, so that it's all in one place.",
  "involve-supervisor": "That's more than I may sign. I'll fetch my manager, and tell her all of it for you.",
  "personal-touch": "You said what this means for you at home. So let's do it the way that helps you there.",
  "keep-respect": "I want to put this right, and I will. Let's be civil with each other while I do.",
  "follow-up": "I'll ring you on Friday, to hear whether it has arrived.",
  "keep-promises": "I said that I'd look, and here it is. It's done.",
  "support-colleague": "My colleague did as they were told. Leave that with me, and let's look at what you need.",
  "follow-up-colleague": "I'll ask my colleague how it was for them as well, before I go home tonight.",
  "invite-feedback": "Where should one of us have noticed? I'd like to know.",
  "learn-from-it": "From tomorrow two of us look at these. That's because of you.",
  "train-empower": "From this week on anybody here may settle this without asking.",
  "build-relationship": "Next time, come straight to me. I'd like to know how it went.",
};

/** What goes wrong, for pitfalls of the shipped guidance that fit any conversation. */
export const SLIP_WORDS: Readonly<Record<string, string>> = {
  "took-it-personally": "I've been polite to you, and I don't have to be spoken to like that.",
  argued: "With respect, that isn't what it says here. You must have read it wrong.",
  "told-to-relax": "Let's just calm down, shall we? It isn't the end of the world.",
  interrupted: "Yes, yes. If I could just have the number first.",
  "half-listened": "Mm-hm. Right. And what was the name again?",
  "took-sides": "That was my colleague, I'm afraid. It's not the first time.",
  assumed: "You'll have filled in the wrong form. People do that all the time.",
  avoided: "Let's leave that aside for now. Is there anything else?",
  "sweated-trivia": "Strictly speaking it was four days and not five.",
  blamed: "That's head office. We tell them, and they never listen.",
  "made-excuses": "You have to see that we've been short of people since Easter.",
  "hollow-sorry": "We do apologise for any inconvenience this may have caused.",
  jargon: "It's a category two case, so it drops out of the goodwill flow.",
  "passed-the-buck": "That isn't us. I can give you their number, if you like.",
  vague: "I'll pass it on, and somebody should be in touch at some point.",
  "negative-language": "No, without the paper I can't do anything at all.",
  "nothing-we-can-do": "It's closed for today, so there's nothing that anybody here can do.",
  "kept-waiting": "One moment. I'll just see whether somebody is free.",
  "ignored-channel": "That message isn't for my department. I only see what's here.",
  "dropped-it": "Oh, was that this week? I thought somebody had told you.",
  "left-colleague-alone": "You had better take that up with my colleague again.",
  "nothing-learned": "These things happen. Let's say no more about it.",
};

/** Neither good nor bad: short ones, and long ones. */
export const PLAIN_WORDS: Readonly<Record<"short" | "long", readonly string[]>> = {
  short: [
    "I see. And what happened then, please?",
    "Right. Let me see what we have here.",
    "Yes. I've got that on my screen, thank you.",
    "All right. What's the date on it, please?",
  ],
  long: [
    "Thank you for telling me that. I'll look at it line by line, and then we can see where we are with it, all right?",
    "Thank you. If you don't mind, please give me your name and the date on your paper, and then I'll look at it here.",
    "Thank you. I'll read what it says on the screen, if I may, and then please tell me whether that is what you have.",
    "Thank you, that's clear. There are two lists that it could be on, so please let me look at the one and then the other.",
  ],
};

/** What the customer answers, in turn. */
export const ANSWERS: Readonly<Record<"good" | "plain" | "slip", readonly string[]>> = {
  good: ["Well. That's the first time somebody says so.", "Yes. That would help.", "All right. I'll hold you to that."],
  plain: ["Yes. And?", "If you like. I have told it before.", "I don't see what that is for."],
  slip: ["So now it begins again.", "That's what the last one said.", "Do you hear what you're saying?"],
};

/** What goes through them, in turn. */
export const THOUGHTS: Readonly<Record<"good" | "slip", readonly string[]>> = {
  good: ["They put the pen down for me.", "Maybe I won't have to come again.", "I could go home after this."],
  slip: ["I knew it. I knew it on the bus.", "Say something. No. What for?", "I should have sent a letter."],
};
