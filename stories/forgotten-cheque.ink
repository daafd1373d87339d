# title: The forgotten cheque
# summary: A cheque paid in on Monday was never processed. The customer is at the counter, and the rent has bounced.
# role: You manage the Harbour Street branch.
# setting: bank
# channel: counter
# customer: OKAFOR (Mr Okafor), look okafor, temperament aggressive
# cast: JANA (Jana), look jana, colleague
# level: 1
# minutes: 8
# objective: hear-out
# objective: quiet-place
# objective: take-notes
# objective: hear-both-sides
# objective: apologise
# objective: own-it
# objective: make-amends
# objective: set-expectations
# objective: follow-up
# objective: learn-from-it
# fault: company
# language: en

// What is true of Mr Okafor, and comes out only when he is asked well:
// On Monday the 3rd, at ten past twelve, he paid in £1,180 from Brennan, a builder: six weeks of plastering.
// Jana stamped his slip, was called away from the manager's own door, and put the cheque under her tray.
// On Wednesday the rent, £640 to Mrs Pryce in the flat below, was refused; the bank charged him £12 for that.
// This morning her note lay under the door. His daughter, eight, read it first and asked what "arrears" means.
// The lease is up on the 30th and Mrs Pryce has a list. He wants her to hear, on paper, that it was not him.

VAR calm = 22
VAR trust = 35

VAR name_wrong = false
VAR notes = false
VAR in_room = false
VAR saw_call = false
VAR daughter = false
VAR lease = false
VAR jana_heard = false
VAR jana_hurt = false
VAR rash = false
VAR unfair = false
VAR amends = false
VAR call_promised = false
VAR texted = false
VAR rang = false
VAR learned = false
// 0: none, or not yet sent. 1: written by you alone. 2: written with him. 3: by you, from your notes. 4: by you, to the wrong name.
VAR letter = 0

// He makes a stroke on the back of his slip for every slip of yours, and at three he has seen enough.
VAR strokes = 0
// Somebody heard him out, or said back what he had told, or stood where he stands. If nobody did, that is a stroke as well.
VAR heard = false
// His daughter can still have her word for it.
VAR goodwill = false
// What the week came to. 0: nothing as it was said. 1: no letter. 2: a wrong one. 3: a call that never came.
// 4: all as it was said. 5: and he was rung.
VAR week = 0

-> counter

=== function stroke(times) ===
~ strokes = MIN(strokes + times, 3)
// With three of them it no longer matters whether he was heard.
{ strokes == 3:
    ~ heard = true
}

=== counter ===
OKAFOR: Three days! The rent bounced, and your cashier told me to check my e-mail. #mood: furious #gesture: point #sound: hand-on-counter
*   Okoro, isn't it? Give me two minutes at the screen and I'll tell you where it's got to. #slip: interrupted #slip: assumed #note: It is quick, and it is the wrong name. To him that is a second thing the bank has lost. #thought: Okoro. My father had a speech for that. I have no time for the speech.
    ~ stroke(2)
    ~ name_wrong = true
    OKAFOR: Okafor. It is on the slip. And two minutes? You have had three days! #mood: furious #gesture: slam
*   Then let's have it from the start, sir, if you would. When did you bring the cheque in? #use: open-question #note: A fair question, and he does answer it. But he was in the middle of his first sentence, and you have made it yours. #thought: I had it ready in my order. Now he wants it in his.
    OKAFOR: When! It is on the slip. Do you people not read what you stamp? #mood: furious
    OKAFOR: Monday. But you ask. She did not even ask. #mood: angry
*   (listen) [Stand still, look at him and not at the queue, and let him say all of it. #use: hear-out #use: steady-self #note: He has rehearsed this since Wednesday night. Until it is out, nothing else goes in. #thought: He is not looking at the queue. The dinner hour first, then the stamp. Do not let the voice go.]
    ~ heard = true
    OKAFOR: I stood in this very queue on Monday. Ten past twelve, my dinner hour. #mood: angry
    OKAFOR: She stamped my slip. She said, that's all done for you. It was not done. #mood: angry #gesture: shake-head
*   (sorry) I am so sorry about this, sir, I really am. It isn't how we like to treat people. #slip: sorry-too-soon #note: You may well mean it. But he has told you nothing yet, so he can't believe that you know what for. #thought: They have that one ready. The lady before me had it as well, for a lost card.
    ~ stroke(1)
    OKAFOR: You don't even know yet what you are sorry for. #mood: furious #gesture: crossed-arms
-   OKAFOR: Look. Stamped. Monday the third. So tell me what the stamp is for. #mood: angry #gesture: point #sound: paper #prop: slip
    -> monday

=== monday ===
*   (hushed) Please keep your voice down a little, sir. There has to be a reason, and I'll find it. #slip: told-to-relax #note: You mean the queue. He hears that his noise is your trouble, and his rent is not. #thought: Loud! My daughter says that I mumble.
    ~ stroke(1)
    OKAFOR: My voice is the only thing in this bank that has arrived on time. #mood: furious
*   Three days, and the one word you got out of us was e-mail. I'd be standing there too. #use: validate #use: empathise #note: You name the insult, the e-mail, and not only the money. It is what he would not have thought you noticed. #thought: What does he want for that? They are never nice for nothing.
    ~ heard = true
    OKAFOR: You would. And by the third day you would be louder than me. #mood: angry
    OKAFOR: My landlady does not take e-mail. #mood: angry #gesture: palms-up
*   Did that e-mail say anything about a hold on it? That might tell us a good deal. #slip: half-listened #note: A fair question for a screen. But e-mail is what he has just been sent away with. #thought: I do not know how to open it on this telephone. I will not say that here.
    ~ stroke(1)
    OKAFOR: I plaster ceilings. There is no e-mail on a scaffold. #mood: furious
    OKAFOR: I did not pay my cheque to an e-mail. I paid it to a person. #mood: furious #gesture: point
*   Take me back to Monday, please. You put it down on this counter, and what came next? #use: open-question #use: root-cause #note: He was there and you weren't. Asked, he turns out to be a good witness. #thought: I have been over it every night since Wednesday, to find what I did wrong.
    ~ saw_call = true
    OKAFOR: She took it, she stamped the slip, and somebody called her. So she put my cheque down, and she went. #mood: angry #gesture: point
    He is pointing at the door of your own office.
-   A woman in the queue has her phone up. He has seen it. #prop: phone-up
    OKAFOR: What are you filming? Is it your rent? #mood: furious #gesture: turn-away
    -> out_of_the_queue

=== out_of_the_queue ===
*   You don't want this filmed. There's a room behind here. Bring the slip, I'll bring a pen. #use: read-cues #use: quiet-place #note: You saw what he saw. The door is offered for his sake, and the pen says that it is for work. #thought: If that goes round, they will have it at her school by dinner time.
    { calm >= 12:
        OKAFOR: A room with a door? Good. Let her film the door. #mood: angry
        -> quiet_room
    - else:
        OKAFOR: No. Let them film. Then somebody in here has a record of it. #mood: furious #gesture: crossed-arms
        -> refused
    }
*   Could we do this in the back? You're making people nervous, and I can't think out here. #use: quiet-place #slip: blamed #note: The right room for the wrong reason: he is to go because he is a nuisance. #thought: A big man in dusty boots, shouting. I know what she will write under it.
    ~ stroke(1)
    { calm >= 24:
        OKAFOR: Nervous. Then I will go, so that they may be comfortable. Not for you. #mood: angry
        -> quiet_room
    - else:
        OKAFOR: Let them be nervous! I was nervous all night. #mood: furious #gesture: hands-on-hips
        -> refused
    }
*   It'd be quicker from here. Read me the account number, and we'll have it in no time. #use: act-fast #slip: half-listened #note: Quicker, yes. But he would have to call out his account before a camera. #thought: Now the lady has my number on film. Why did I answer him?
    ~ stroke(1)
    OKAFOR: Four, four, one, nine. Shall I say it louder, for the lady with the phone? #mood: furious
    The screen shows nothing since last Friday. #sound: keyboard
    -> still_here
*   Shall we step into my office, sir? It's quieter, and I can look into it properly there. #use: quiet-place #note: A good offer, made as one makes it to anybody. It says nothing of what he has just seen. #thought: The last time I sat in a room like that, I came out with a loan.
    { calm >= 18:
        OKAFOR: Properly. That would be new. Go on, I am behind you. #mood: angry
        -> quiet_room
    - else:
        OKAFOR: Where nobody hears me? No. I stay where there are witnesses. #mood: furious #gesture: crossed-arms
        -> refused
    }

=== refused ===
OKAFOR: Look in your machine, then. And tell me out loud what it says. #mood: angry #gesture: point
The screen shows nothing since last Friday. #sound: keyboard
-> still_here

=== still_here ===
OKAFOR: Nothing. So it did not happen. I was never here. #mood: furious
*   There's no credit pending on the account, so technically it hasn't been received by us. #slip: jargon #slip: negative-language #note: Every word of it is correct, and it calls the stamp in his hand a lie. #thought: When my ceiling comes down, I do not say that technically it was never up.
    ~ stroke(2)
    OKAFOR: Technically! Then technically give me my cheque back. #mood: furious #gesture: slam #sound: hand-on-counter
*   (owned) You were here, and that stamp proves it. It was lost on my side of this counter. #use: own-it #use: stick-to-facts #note: He has come to fight about whose side it was lost on. You have just ended that fight. #thought: I had the next ten minutes ready, and now I do not need them.
    OKAFOR: Your side. Yes. That is the first true thing I have heard today. #mood: angry
*   Jana, could you leave your window and tell this gentleman what you did with his cheque? #slip: left-colleague-alone #note: It looks open and quick. It is a trial in front of the queue, and she is not ready to say it. #thought: I did not want her brought out. Not with all of them looking.
    ~ stroke(1)
    ~ jana_hurt = true
    JANA: With the... I'd have to look. I'm sorry. I'll go and look. #enter: Jana
    OKAFOR: Look where? You had it in your hand! #mood: furious #gesture: point #leave: Jana
*   (written) Then I'll write it down, here: Monday, ten past twelve, stamped. How much was it for? #use: take-notes #use: open-question #note: If nothing else has kept a record of him, your pen does. He watches it move. #thought: He presses hard with the pen. People who press hard mean to keep it.
    ~ notes = true
    OKAFOR: {name_wrong: First, it is Okafor. You said Okoro. Then eleven hundred and eighty pounds, from Brennan, the builder.|Eleven hundred and eighty pounds. Brennan, the builder. And Okafor, with an f. Write that as well.} #mood: angry
-   { not owned and not written:
        { trust < 8: -> above_you }
        { calm < 7: -> walks_out }
    }
    { calm >= 20 and not jana_hurt:
        ~ in_room = true
        OKAFOR: Enough. So this is your room. I was not going to say the rest to a queue. #mood: angry #gesture: sigh #scene: quiet-room #sound: door #calm: +6 #prop: slip
        -> what_is_under_his_hand
    }
    -> before_the_queue

=== before_the_queue ===
OKAFOR: On Wednesday the rent goes to Mrs Pryce. Six hundred and forty pounds. It came back. #mood: angry
OKAFOR: And for sending it back you took twelve pounds from me. Twelve! #mood: furious #gesture: palms-up
*   (asked_of_her) What does Mrs Pryce say to it? Will she wait a day, or isn't she the sort? #use: open-question #use: read-cues #note: You ask about tonight, not about Monday. That is where he is standing in his mind. #thought: The list. I should not have said the list with people behind me.
    ~ lease = true
    OKAFOR: She waits for nobody. The lease is up on the thirtieth, and she has a list. #mood: upset
*   The charge goes on by itself, whenever there isn't enough there to meet a payment. #slip: made-excuses #note: He knows how a charge works. You have told him that the machine may be rude to him. #thought: Twelve pounds was the swimming. Four Saturdays.
    ~ stroke(1)
    OKAFOR: By itself! It was very quick, by itself. My cheque was not so quick. #mood: furious
*   (said_back) So: in on Monday, refused on Wednesday, and then we charged you. Is that all of it? #use: paraphrase #note: His three days in one breath, with our part left in. He can put his finger down and stop repeating it. #thought: It sounds small when he says it. Is it small?
    ~ heard = true
    OKAFOR: All of it? No. There is a part that is not for a queue. #mood: upset
*   And there was nothing else you could have put in, just to cover it until then? #slip: blamed #note: You want to know how bad it is. He hears that he should have had more money. #thought: There is eighty-one pounds in the tin. He shall not hear about the tin.
    ~ stroke(1)
    OKAFOR: You have my money, and you ask me if I had any more? #mood: furious #gesture: slam #sound: hand-on-counter
-   { not asked_of_her and not said_back:
        { trust < 8: -> above_you }
        { calm < 7: -> walks_out }
    }
    -> jana_comes

=== quiet_room ===
~ in_room = true
The door shuts. Two chairs, a clock, a box of tissues. #scene: quiet-room #sound: door #calm: +6 #prop: slip
{ calm >= 34:
    OKAFOR: I will sit, then. I was on a scaffold at six. #mood: angry #gesture: sigh
- else:
    OKAFOR: I will stand. I am used to it here. #mood: angry #gesture: crossed-arms
}
OKAFOR: So. You have your room. What will you do with it? #mood: tense
*   (missed) So far I have: in on Monday, stamped, rent refused. What have I missed? #use: paraphrase #use: open-question #note: What you have got proves that you listened. What you have missed is his to give. #thought: He has the days right. Then he may have the other thing as well.
    ~ heard = true
    OKAFOR: Eleven hundred and eighty pounds. Six weeks of Brennan's ceilings. You missed that. #mood: angry
    OKAFOR: And you missed the note. #mood: upset #gesture: sigh
*   I'll get your account up, to save you telling it twice. The machine has most of it. #slip: half-listened #note: Kindly meant. But the machine is the one witness that he knows to be wrong. #thought: He has turned his shoulder to me, to talk to a keyboard.
    ~ stroke(1)
    OKAFOR: The machine has lost eleven hundred and eighty pounds. Ask me, not the machine! #mood: furious
*   I should say I'm wanted out front at half past, so the short version would help. #slip: interrupted #note: It is honest, and it shuts his mouth before he has opened it. #thought: That is the second time he has looked at the clock.
    ~ stroke(1)
    OKAFOR: The short version. You have my money, and Mrs Pryce has not. #mood: furious
*   (written) How much, who from, and what was it for? Tell it your way, I'll write it down. #use: take-notes #use: root-cause #note: Sums and names are what he trusts. He slows down to the pace of your pen. #thought: Slowly now, or he will miss the y.
    ~ notes = true
    OKAFOR: {name_wrong: First, Okafor. Not Okoro. Then eleven hundred and eighty pounds, from Brennan, the builder.|Eleven hundred and eighty pounds. From Brennan, the builder. Six weeks of his ceilings.} #mood: angry
    OKAFOR: Six hundred and forty of it is the rent. To Mrs Pryce. Pryce with a y. #mood: tense #gesture: nod
-   { not missed and not written:
        { trust < 8: -> above_you }
        { calm < 7: -> walks_out }
    }
    { missed: -> arrears }
    -> what_is_under_his_hand

=== what_is_under_his_hand ===
{ calm >= 36: -> arrears }
-> folded_note

=== arrears ===
~ daughter = true
OKAFOR: This was under the door this morning. From Mrs Pryce, in the flat below. My daughter had it open before I was dressed. #mood: upset #sound: paper #prop: folded-note
OKAFOR: She is eight, she reads everything. She said, Daddy, what is arrears? And she wrote it in her word book. #mood: upset #gesture: hand-on-chest #pause: He has stopped shouting. What has changed, and what does he need from you now?
*   (cereal) Mine read the cereal packet at that age. She'll have forgotten it by teatime, honestly. #slip: half-listened #note: Warm, and meant to make it smaller. But this is the largest thing in the room. #thought: So he has one too. Then how can he say it?
    ~ stroke(1)
    OKAFOR: She does not forget. It is in the book. In ink. #mood: angry #gesture: shake-head
*   (kitchen) And you had to stand there and find an answer for her. What did you tell her? #use: empathise #use: open-question #note: You stay in the kitchen with him. The fear behind the shouting comes out by itself. #thought: It was a lie, what I told her. She knows my face when I lie.
    ~ heard = true
    ~ lease = true
    OKAFOR: I told her it is a thing that happens to other people. #mood: upset
    OKAFOR: Eleven years there, never late. The lease is up on the thirtieth, and she has a list. #mood: upset
*   (our_word) I'm sorry. That word was ours, and it got to your breakfast table before we did. #use: apologise #use: own-it #note: The same sorry as at the counter would have bounced. Now it knows where he lives. #thought: We have only the one table. How does he know?
    ~ lease = true
    OKAFOR: {counter.sorry: You said sorry at the counter as well. This one has an address on it.|That sorry has an address on it. Good.} #mood: tense #gesture: nod
    OKAFOR: The lease is up on the thirtieth. Mrs Pryce has a list. #mood: upset
*   (by_law) One note isn't arrears, though. By law she'd have to give you proper notice first. #slip: argued #slip: jargon #note: True, and meant as comfort. He did not ask what the law is; he told you what his child asked. #thought: I carry her shopping in for her. I will not carry the law in after it.
    ~ stroke(2)
    OKAFOR: By law. Will you come round and tell Mrs Pryce that, by law? #mood: angry
-   { not kitchen and not our_word and calm < 7: -> walks_out }
    -> jana_comes

=== folded_note ===
There is a folded sheet of paper under his hand. #prop: folded-note
OKAFOR: That is all you need. The rest is between me and Mrs Pryce. #mood: angry #gesture: crossed-arms
*   If that's a letter from her, I'd better have a copy for the file. It helps a claim. #slip: assumed #note: You guess right, and want it for a folder. He keeps his hand where it is. #thought: There is jam on the corner of it. That is not going in a file.
    ~ stroke(1)
    OKAFOR: For the file. No. Enough people have read it. #mood: angry #gesture: shake-head
*   (morning) It has cost you the rent and a morning's pay. I'd have been angrier, and sooner. #use: validate #use: empathise #note: He had not counted the morning yet. That you did is worth something. #thought: He has worked by the hour, this one. Or somebody of his has.
    ~ heard = true
    OKAFOR: The morning is seventy pounds. I had not even counted the morning yet. #mood: tense #gesture: sigh
*   Then we'll leave Mrs Pryce out of it and stay with the cheque. One thing at a time. #slip: avoided #note: Orderly and discreet. But she is what he is afraid of, and now she may not be mentioned. #thought: Good, I need not say it. And at six she will be standing there all the same.
    ~ stroke(1)
    OKAFOR: One thing. For you it is one thing. #mood: angry
*   (the_paper) That paper you've got your hand on. Is it for me to read, or is it only yours? #use: read-cues #use: open-question #note: You saw the hand. And you leave him free to say no, so he need not. #thought: Let him read it. I could not say it out loud to another man.
    ~ daughter = true
    OKAFOR: Read it. My daughter has. It was under the door. She is eight. #mood: upset #sound: paper
    OKAFOR: She said, Daddy, what is arrears? And she wrote it in her word book. #mood: upset #gesture: hand-on-chest
-   { not morning and not the_paper:
        { trust < 8: -> above_you }
        { calm < 7: -> walks_out }
    }
    -> jana_comes

=== jana_comes ===
{ in_room:
    JANA: I've... I've found it. It was under my tray. It's been there the whole time. #enter: Jana #sound: door #mood: upset #prop: cheque
- else:
    JANA: I've... I've found it. It was under my tray. It's been there the whole time. #enter: Jana #mood: upset #prop: cheque
}
{ calm >= 40:
    OKAFOR: Under a tray. I lie awake, and it is asleep under a tray. You stamped it, miss. What did you do then? #mood: angry #gesture: palms-up #calm: -8 #trust: -6
- else:
    OKAFOR: Under a tray! I lie awake, and it is asleep under a tray! You said, all done. So what did you do? #mood: furious #gesture: slam #sound: hand-on-counter #calm: -4 #trust: -4
}
*   Jana, go from the stamp. Ten past twelve, it's in your hand. What happened next? #use: hear-both-sides #use: root-cause #note: A small question she can answer, and he hears that you want the facts and not a head. #thought: So it was as I saw it. I had begun to think that I dreamed it.
    ~ jana_heard = true
    JANA: You called me, from your door. The machine had kept a lady's card. I put it under the tray to be safe, and it went clean out of my head. #mood: upset
    JANA: And when he said Monday, I knew. I said e-mail because everybody was looking.
    OKAFOR: {saw_call: I told you that she was called. And I told you from where.|So she was called. From your own door.} #mood: tense #gesture: point
*   Three days, Jana. I'd like to know how that happens at a window of mine. #slip: took-sides #slip: blamed #note: It ought to please him that you are hard on her. He has worked under men who did that. #thought: The foreman in Deptford talked like that. Everybody left him something crooked.
    ~ stroke(2)
    ~ jana_hurt = true
    JANA: I haven't got an excuse. I'm sorry, Mr Okafor. #mood: upset
    OKAFOR: Look at her, holding on to her own wrist. I have had foremen like you. #mood: angry #gesture: shake-head
*   Take your time, Jana. I've had Monday from him, and I want it from you as well. #use: hear-both-sides #use: support-colleague #note: Fair to both, and she needs it. It is a little wide for somebody who can hardly speak. #thought: Nobody has said that to me yet.
    ~ jana_heard = true
    OKAFOR: Her time. You have been taking mine since Monday. #mood: tense #gesture: crossed-arms
    JANA: I was called away, and I put it under the tray to be safe. I said e-mail because I'd just understood, and I was ashamed. #mood: upset
    OKAFOR: Called away. And who called her? #mood: tense
*   [Say nothing, step back, and let the two of them have it out with each other. #slip: left-colleague-alone #slip: avoided #note: Silence served you well at the counter, when he was shouting at you. Here it leaves her under it alone. #thought: What have I done? Ten years, and that could be mine behind a counter.]
    ~ stroke(2)
    ~ jana_hurt = true
    OKAFOR: Six weeks of ceilings! Do you know what that is, six weeks with your arms up? #mood: furious #gesture: slam
    OKAFOR: She has a hand over her face. Now I have made a girl cry, and I still have no rent. #mood: upset #gesture: sigh #leave: Jana #sound: door
-   { jana_heard: -> whose_fault }
    { trust < 8: -> above_you }
    { calm < 7: -> walks_out }
    -> no_cause

=== whose_fault ===
They are both looking at you. #pause: What would it cost you to say it here? And what would it cost to leave it unsaid?
*   We were two people down on Monday and the lobby was full. It was nobody's fault. #slip: made-excuses #note: Both halves are true. But he has just heard that it was somebody, and so has she. #thought: There was somebody, and now he has been taken away again.
    ~ stroke(1)
    OKAFOR: Nobody. Then nobody took my cheque, and nobody owes me three nights' sleep. #mood: angry #leave: Jana
*   (plainly) I'm sorry, Mr Okafor. We mislaid it on Monday, and this morning we fobbed you off. #use: apologise #use: admit-failure #note: Plain, and in the right words, for both days. Only the "we" is a little roomy. #thought: Fobbed. One b or two? I must look it up before she asks.
    { daughter:
        OKAFOR: Fobbed off. That is the word. I will take that one home for her book. #mood: tense #gesture: nod
    - else:
        OKAFOR: Fobbed off. Yes. That is the word for it. #mood: tense #gesture: nod
    }
    JANA: I'm sorry too. I should have said it to you this morning.
*   Strictly, it's scanned before the till is left. But I'm not here to point fingers. #slip: blamed #slip: jargon #note: The rule is right. And there is the finger, in front of her and him. #thought: He did not look at her once while he said it.
    ~ stroke(2)
    ~ jana_hurt = true
    JANA: No. You're right. I should have. #mood: upset
    OKAFOR: I can see the finger from here. So can she. #mood: angry #gesture: shake-head #leave: Jana
*   (mine) I did. I called her away and put nobody on her tray. That part of it is mine. #use: own-it #use: admit-failure #use: support-colleague #note: It costs you something, in front of both. He came for a guilty person; now there is only a mistake with an owner. #thought: My father could not have said that. I do not know if I could.
    ~ jana_hurt = false
    OKAFOR: You. Then I have been shouting at the wrong window. And she came and said so herself. Not everybody would. #mood: tense #gesture: nod
    JANA: I should still have scanned it. #mood: neutral
-   { not plainly and not mine:
        { trust < 8: -> above_you }
        { calm < 7: -> walks_out }
    }
    -> the_fix

=== no_cause ===
OKAFOR: So it lay there. And why, nobody can tell me. #mood: upset #gesture: palms-up
*   Human error, Mr Okafor. We all have those days, and at least it's turned up now. #slip: made-excuses #note: It asks him to be broad-minded about his own rent.
    ~ stroke(1)
    OKAFOR: It turned up. Like a cat. My rent did not turn up. #mood: angry
*   (that_was_us) I'm sorry. You gave it to us, stamped, and we left it under a tray. That was us. #use: apologise #use: admit-failure #note: No cause, but no curtain either: what was done, and by whom. It will do for him. #thought: There. Now I am only tired.
    OKAFOR: That was you. Good. So there is somebody here who can say it. #mood: tense #gesture: nod
*   I can't discuss a colleague, I'm afraid. It will be looked into in the proper way. #slip: avoided #slip: vague #note: You protect her, rather late. To him the proper way is where cheques go.
    ~ stroke(2)
    OKAFOR: The proper way. I have been three days on the proper way. #mood: angry
*   (not_yet) Not yet. But it was lost on my counter, so it's for me to find out, and I will. #use: own-it #use: show-care #note: An honest "not yet" with an owner. It would have been better still to know. #thought: I shouted at her as well. Nobody has written that down.
    OKAFOR: Then find out gently. She is somebody's daughter too. #mood: tense
-   Jana is back at her window, not looking up. #leave: Jana
    { not that_was_us and not not_yet:
        { trust < 8: -> above_you }
        { calm < 7: -> walks_out }
    }
    -> the_fix

=== the_fix ===
You may refund charges, give £40 goodwill, write letters, and advance a cheque: Form 14, paid by five the same day. #card: What you can do
{ calm >= 45:
    OKAFOR: So. That was Monday. Today, Mrs Pryce wants six hundred and forty pounds. #mood: neutral #gesture: palms-up #leave: Jana
- else:
    OKAFOR: Enough of Monday! Mrs Pryce wants six hundred and forty pounds. Today! #mood: angry #gesture: point #leave: Jana
}
*   You'll have it within the hour, and a hundred pounds on top for the trouble we've made. #slip: over-promised #note: How his face lifts. Neither the hour nor the hundred is yours to give. #thought: A hundred! That is the swimming until summer. Do not look pleased.
    ~ stroke(1)
    ~ rash = true
    OKAFOR: Within the hour. And a hundred pounds. #mood: relieved
    { notes:
        OKAFOR: Everything else you have written down. That, you have not written. #mood: tense
    }
    -> the_hour
*   {lease} So: the rent there today, and Mrs Pryce told that it wasn't you. What else is there? #use: paraphrase #use: solve-together #note: The second half he never asked for aloud. You took it from the list and the thirtieth. #thought: He has kept it, all of it. I did not see it being kept.
    OKAFOR: Told on paper. With the bank's name at the top. She keeps papers. #mood: neutral #gesture: nod
    OKAFOR: What else? My morning, seventy pounds. But the paper first. #mood: neutral
    -> terms
*   {not lease} What would have to be right by tonight, for you to meet her on the stairs? #use: solve-together #use: open-question #note: You ask, and learn that it was never only about the money. #thought: On those stairs I go up on my toes now, like a thief.
    ~ lease = true
    OKAFOR: She must have it in writing that it was not me. From the bank. She keeps papers. #mood: neutral
    OKAFOR: The lease is up on the thirtieth. She has a list. #mood: upset
    -> terms
*   I can advance you the rent against that cheque. One form, and it's paid by five today. #use: offer-solution #use: set-expectations #note: The right tool, exactly described. It pays the rent; it doesn't yet mend what she thinks of him. #thought: At five she will be at the window. Let her see me come in the front.
    OKAFOR: By five. I gave you three days, I can give you till five. #mood: tense #gesture: nod
    OKAFOR: So she has her money. She will still think what she thinks. #mood: tense
    -> terms
*   It goes into clearing now, and it'll be there by midnight tomorrow. Nobody can hurry that. #slip: nothing-we-can-do #slip: negative-language #note: Perfectly true of the clearing. But you have a form in the drawer for this very day. #thought: Then it is the tin, and I must ask Brennan. I never ask Brennan.
    ~ stroke(2)
    OKAFOR: Midnight tomorrow. So I go home and tell her midnight tomorrow. #mood: upset #gesture: turn-away
    -> hand_on_the_door

=== terms ===
*   Call it two hundred, for the morning and the worry. I'll find a heading, nobody will ask. #slip: unfair-fix #note: Generous with what isn't yours. He has just been through what happens to things nobody asks about. #thought: And when somebody does ask, it is me that they will ask.
    ~ stroke(1)
    ~ unfair = true
    OKAFOR: Nobody will ask. Nobody asked about my cheque, either. #mood: tense
    OKAFOR: But I am not proud today. I will take it. #mood: neutral #gesture: sigh
*   The rent to her by five, our charge back, forty pounds, and her letter in today's post. #use: make-amends #use: be-direct #use: set-expectations #note: Four things he can count on his fingers, and not one that you can't do. #thought: Four things. I can hold four on the bus.
    ~ amends = true
    ~ letter = 1
    OKAFOR: By five. The twelve. The forty. The letter in the post. #mood: neutral
    OKAFOR: It is not the seventy for my morning. But it is straight. #mood: relieved #gesture: nod
*   The rent goes off today. The letter I'll see to as soon as it's a bit quieter here. #use: offer-solution #slip: vague #note: Half of it is a promise and half of it is weather. The half he needs is the weather. #thought: When it is quieter. I say that too, of jobs that I am not going to do.
    ~ stroke(1)
    OKAFOR: Quieter. It was very quiet under that tray. #mood: tense #gesture: shake-head
*   Form first, then let's write her letter together. You stop me where I've got it wrong. #use: solve-together #use: offer-solution #note: He leaves with words that are his own. Only the charge and the morning have gone unmentioned. #thought: I have never told a bank what to write. Sit up straight.
    ~ letter = 2
    OKAFOR: Dear Mrs Pryce. With a y. #mood: neutral #sound: keyboard
    OKAFOR: Put: through no fault of Mr Okafor. And put eleven years. #mood: relieved #gesture: nod
-   -> leaving

=== the_hour ===
OKAFOR: An hour. You can really do that? #mood: tense #gesture: lean-in
*   I'll go and stand over it until it's through. You have my word on it, Mr Okafor. #slip: over-promised #note: You mean to try. But he will go home and give your word to somebody else. #thought: At one o'clock I can whistle on the stairs again.
    ~ stroke(1)
    OKAFOR: Your word. Then at one o'clock I will tell Mrs Pryce that it is there. #mood: relieved #gesture: hand-on-chest
*   It ought to be all right. And if it does run over, it'll only be by a little bit. #slip: vague #note: You have begun to climb down without telling him so.
    ~ stroke(1)
    OKAFOR: A little bit. Your helpline told me that on Tuesday, for forty minutes. #mood: tense
*   Let me ring the area office now, while you stand here. Then we'll both know what I can do. #use: act-fast #use: be-direct #note: He hears it from them, and not first from you. It saves him from the promise; it doesn't own up to it. #thought: They are telling him no, and he lets me hear it. I would have gone outside.
    ~ rash = false
    ~ letter = 1
    OKAFOR: No hundred, they say, and five o'clock. So that was you, and not the bank. #mood: angry #gesture: shake-head
    OKAFOR: And a letter to Mrs Pryce, they say. That I heard with my own ears. #mood: tense
*   No. I got carried away. By five, and forty pounds, and a letter to her: that I can do. #use: set-expectations #use: admit-failure #note: Taken back within a minute it costs you a little face. Taken back next week it would have cost him his. #thought: There goes the hundred. I had spent it.
    ~ rash = false
    ~ amends = true
    ~ letter = 1
    OKAFOR: Then why did you say an hour? #mood: angry #gesture: shake-head
    OKAFOR: Five. Five I can repeat to her. #mood: tense #gesture: nod #trust: +8
-   -> leaving

=== hand_on_the_door ===
OKAFOR: Then we have finished, you and I. #mood: upset #gesture: turn-away
*   (key) I can take the twelve pounds off, at least. That's one key, and it's done now. #use: make-amends #note: A decent small thing, where a large one was wanted. It shows him what one key can do. #thought: He wants me to have something. He is not a bad man. It is no use to me.
    OKAFOR: You have a key for twelve pounds. #mood: upset #gesture: shake-head
    -> across_the_road
*   Wait. I can advance the rent today, and write to her. I should have begun with that. #use: admit-failure #use: offer-solution #note: Late, and you say that it is late. His hand comes off the handle. #thought: He had it in the drawer the whole time. Do not ask why. Sign.
    ~ letter = 1
    OKAFOR: You should have. Where is this form? #mood: tense #gesture: sigh
    -> leaving
*   I'd do more if I could, Mr Okafor. I'm only sorry that it has to end this way. #use: show-care #slip: hollow-sorry #note: It sounds kind, and it closes the door for him. #thought: My uncle used that voice, at funerals. He never came with the spade.
    OKAFOR: You do not have to be sorry. You have to do something. #mood: upset
    -> across_the_road
*   If you put it to head office in writing, they'll look at it. They're fair, mostly. #slip: passed-the-buck #note: There is such an office, and it is fair. It doesn't pay the rent on a Thursday.
    OKAFOR: Head office. Do they keep a tray as well? #mood: angry
    -> across_the_road

=== leaving ===
{
- letter == 1 and notes:
    ~ letter = 3
- letter == 1 and name_wrong:
    ~ letter = 4
}
// Where the paper won't be right, he counts no further.
{
- unfair or letter == 0 or letter == 4:
    ~ stroke(3)
- not heard:
    ~ stroke(1)
}
~ goodwill = daughter and amends and strokes < 3
The form is signed. It is ten to twelve. #sound: paper
{
- rash:
    OKAFOR: I am counting, from now. And if it does not come? Who do I shout at then? #mood: tense
- calm >= 60:
    OKAFOR: And if it does not come? I shall need somebody to shout at. #mood: neutral #gesture: palms-up
- else:
    OKAFOR: And if it does not come? Who do I shout at then? #mood: tense
}
*   Any of us, Mr Okafor. Come by whenever you like, and you'll be looked after. #slip: vague #note: It is friendly, and there is nobody in it. #thought: Just give me one name. The bus is at five past.
    ~ stroke(1)
    OKAFOR: It was any of you on Monday. #mood: tense
*   You'll be sent a short survey by e-mail. Put all of it in there, they do read it. #use: invite-feedback #slip: half-listened #note: A proper thing to ask, by the one road that he has cursed since he came in.
    ~ stroke(1)
    OKAFOR: By e-mail. You are not joking. #mood: angry #gesture: shake-head
*   Me. That's my own number. And next Thursday at ten I'll ring you, either way. #use: follow-up #use: be-direct #note: One person, one number, one hour. "Either way" is what he will remember. #thought: He puts a bar through his sevens. I shall know it again.
    ~ call_promised = true
    OKAFOR: Thursday at ten I shall be up a ladder. I will come down for it. #mood: relieved #gesture: nod
*   I'll look at five o'clock and text you that it's gone, so you needn't wonder. #use: set-expectations #use: act-fast #note: It takes care of today very well. Of Mrs Pryce, next week, it knows nothing. #thought: Texts I can open.
    { rash:
        OKAFOR: At five? You said an hour. Which is it? #mood: angry
    - else:
        ~ texted = true
        OKAFOR: A text. I can show her that on the stairs. #mood: neutral #gesture: nod
    }
-   { trust < 8: -> above_you }
    -> a_week_later

=== a_week_later ===
{ rash:
    Thursday again, a little before ten, and the phone rings. #later: one week #scene: phone #calm: +8 #mood: neutral #sound: phone-line
    OKAFOR: An hour, you told me, so I gave Mrs Pryce your word. It came at five. The hundred pounds never came at all. #mood: angry
    { trust < 40: -> broken_word }
    -> last_question
}
~ goodwill = goodwill and strokes < 3
Thursday again, a little before ten. #later: one week #scene: phone #calm: +8 #mood: neutral
{ call_promised:
    Okafor, ten o'clock, says the pad. {jana_hurt: Jana has been off since Friday.|Jana is at window two.} #card: On your pad
- else:
    There is nothing on the pad for ten. {jana_hurt: Jana has been off since Friday.|Jana is at window two.} #card: On your pad
}
*   [Look at the account: the rent went, the case is closed. Let the man work in peace. #slip: dropped-it #note: On your screen it is finished. What it did on the stairs at home, the screen can't say.]
    ~ stroke(1)
    OKAFOR: {call_promised: It is noon. At ten I came down my ladder, and I stood beside it.|It is Okafor. I thought I had better ring you, since you did not.} #mood: tense #sound: phone-line
*   {not jana_hurt} [Ask Jana to ring him. She knows all about it, and it might do her good. #slip: passed-the-buck #note: Not a bad thought for her sake. But it was you he made his bargain with. #thought: She has a nice voice when nobody shouts at her. I did not shout.]
    ~ stroke(1)
    OKAFOR: The young lady was very kind. I asked her for the one {call_promised:who promised to ring|who signed my form}. #mood: tense #sound: phone-line
*   {call_promised} [Send him a text that all is settled now, and that the branch is there for him. #slip: assumed #note: Friendly, and it tells him how he is. You might have asked. And you had said that you would ring. #thought: I had washed my hands for that telephone.]
    ~ stroke(1)
    OKAFOR: Settled, you say. Who told you it was settled? #mood: tense #sound: phone-line
*   {not call_promised} [Send him a text: has it gone well with Mrs Pryce? And put your own number. #use: follow-up #note: You asked, and he can answer when his hands are free. A voice would have been more. #thought: One word would do for an answer. I would sooner hear if he means it.]
    OKAFOR: You ask me with your thumbs. I answer with my mouth. #mood: neutral #sound: phone-line
*   {call_promised} [Ring him on the stroke of ten, with the pad open, and ask about Mrs Pryce. #use: keep-promises #use: follow-up #note: He has come down a ladder to see whether you would. It is a small thing, and it is the proof of all the others. #thought: The boy owes me a pound.]
    ~ rang = true
    OKAFOR: {name_wrong:Okafor. You have it by now. Ten o'clock exactly.|Ten o'clock exactly.} I had told the boy on the mixer to watch the time. #mood: relieved #sound: phone-line
*   {not call_promised} [Ring him at ten all the same, and ask how it has gone with Mrs Pryce. #use: follow-up #use: show-care #note: You owed him no call. That is why he notices it. #thought: What is wrong? There must be something wrong, or they would not ring.]
    ~ rang = true
    OKAFOR: {name_wrong:Okafor, yes. You have it by now.|From the bank?} Wait, I am coming down. #mood: neutral #sound: phone-line
*   {call_promised} [Ring at ten to ten, to be done with it before the queue, and ask how he is. #use: follow-up #note: You ring, and that is what counts. But he had arranged his ladder by your ten o'clock, and you had arranged it by your queue. #thought: I was going to be down there first, with clean hands.]
    ~ rang = true
    OKAFOR: Ten, you said. I am still on the ladder, with a full board. Wait. #mood: tense #sound: phone-line
-   -> what_became_of_it

=== what_became_of_it ===
{ unfair:
    OKAFOR: Your two hundred came on Monday. On Tuesday a hundred and sixty went away again. #mood: angry #trust: -12
    OKAFOR: Correction, it says. And for Mrs Pryce there was no paper at all. #mood: angry #calm: -8
    -> last_question
}
{
- texted and amends:
    OKAFOR: Your text came at five. I showed it to her on the stairs. The twelve and the forty are there. I counted. #mood: neutral #trust: +6
- texted:
    OKAFOR: Your text came at five. I showed it to her on the stairs. You kept the twelve pounds. I do not run after twelve pounds. #mood: tense #trust: +2
- amends:
    OKAFOR: The rent was there at ten to five. The twelve and the forty are there. I counted. #mood: neutral #trust: +4
- else:
    OKAFOR: The rent was there at ten to five. You kept the twelve pounds. I am not going to run after twelve pounds. #mood: tense
}
{
- letter == 2:
    OKAFOR: Our letter is in her drawer, with the papers that she keeps. She has signed for a year. #mood: relieved #calm: +8 #trust: +6
- letter == 3:
    OKAFOR: Your letter is in her drawer, the y and all. She has signed for a year. #mood: relieved #calm: +8 #trust: +6
- letter == 4:
    OKAFOR: But your letter says, Mr Okoro always pays. She asked me, who is Mr Okoro? #mood: angry #calm: -6 #trust: -10
- letter == 1:
    OKAFOR: Your letter was to Mrs Price, with an i. It went next door first. But she has signed. #mood: tense #trust: -6
- else:
    OKAFOR: But the letter has not come. On the stairs she looks at the wall. #mood: upset #calm: -6 #trust: -10
}
-> last_question

=== last_question ===
{
- unfair or rash:
    ~ week = 0
- letter == 0:
    ~ week = 1
- letter == 4:
    ~ week = 2
- call_promised and not rang:
    ~ week = 3
- rang:
    ~ week = 5
- else:
    ~ week = 4
}
OKAFOR: And the girl with the tray? What became of her? #mood: neutral
*   {not jana_hurt} At window two. I asked her what would help. Now no tray is left without a name on it. #use: follow-up-colleague #use: learn-from-it #note: She was asked, and something is different at twelve on a Monday. He is a tradesman: he knows a mended thing from a painted one. #thought: Good. I did not want her lying awake on my account.
    ~ learned = true
    OKAFOR: A name on it. I could have told you that on Monday, for nothing. #mood: neutral #gesture: nod
*   {jana_hurt} She's back tomorrow. I let her down in front of you, and I have told her so. #use: follow-up-colleague #use: support-colleague #note: Late for her, and hard for you. He saw it happen, and has not forgotten it. #thought: I was in it too, that day. He leaves that out. Kind of him.
    ~ learned = true
    OKAFOR: You told her so. Hm. That is dearer than forty pounds. #mood: neutral
*   She's been put on a refresher course, so she won't be doing that to anybody again. #slip: took-sides #slip: nothing-learned #note: Something was done, to her. On a busy Monday the next cheque goes under the same tray. #thought: So it was her after all. It is always the one who cries.
    ~ stroke(2)
    OKAFOR: A refresher. And have you been on one? #mood: tense
*   She's all right, thank you. We've drawn a line under it, and everybody's moved on. #slip: nothing-learned #note: Kind to her, and nothing is changed. He hears how soon it was over for the bank.
    ~ stroke(1)
    OKAFOR: A line. There is generally somebody under a line. #mood: tense
*   (asked_him) Still with us. And you, what would you have had us do? I'd like it from your side. #use: invite-feedback #use: build-relationship #note: He has had ten days to think about it, and nobody else has asked him. Better with something to show already. #thought: I know it by heart, and now it all comes at once. Say the short one.
    ~ learned = true
    OKAFOR: When a man holds up a slip, look at the slip. And do not say e-mail. #mood: neutral
-   { week == 0 or (week == 1 and trust < 25): -> stopped_counting }
    { week < 3: -> without_the_paper }
    { week == 3 or strokes == 3: -> paid_and_gone }
    { (week == 5 or learned) and trust >= 74 and calm >= 56: -> put_right }
    -> paid_and_gone

=== put_right ===
{ goodwill and trust >= 84:
    OKAFOR: My daughter has a new word in the book. Goodwill. She tells everyone it costs forty pounds. #mood: pleased
    OKAFOR: Brennan pays me again on the twentieth. I will come to window two. #mood: delighted #gesture: nod #ending: resolved #outcome: Mr Okafor keeps his flat and his account, and Mrs Pryce has it on paper that it was never his doing.
    OKAFOR: {counter.listen:First he did nothing. He stood there and let me talk, and that is harder than it looks.|First we did not get on, he and I. Then he looked at the slip.} #afterwards: to his daughter, at supper
    { whose_fault.mine:
        OKAFOR: And he said it was his own doing, in front of the young lady. So you see that it can be said. #afterwards: to his daughter, at supper
    - else:
        OKAFOR: And the young lady found it, and came and said so herself. She is called Jana. #afterwards: to his daughter, at supper
    }
    OKAFOR: No, you may not cross out the other word. You have two now, and the new one is longer. #afterwards: to his daughter, at supper
    -> END
}
OKAFOR: Brennan pays me again on the twentieth. I had a look at the bank across the road. #mood: neutral
OKAFOR: They have trays as well. I will come to window two. #mood: pleased #gesture: nod #ending: resolved #outcome: The rent was paid, Mrs Pryce knows that it wasn't his doing, and Mr Okafor stays.
{
- rang and call_promised:
    OKAFOR: It rang, so that is a pound. Put it there. A bank, on a Thursday, and it rang. #afterwards: to the boy on the mixer, over tea
- rang:
    OKAFOR: They rang me, and they did not have to. I stood there waiting for the bad news, and there was none. #afterwards: to the boy on the mixer, over tea
- last_question.asked_him:
    OKAFOR: No, I rang them. But he asked me what they should have done, and he let me get to the end of it. #afterwards: to the boy on the mixer, over tea
- else:
    OKAFOR: No, I rang them. But that girl has not been made to pay for it, and I asked. #afterwards: to the boy on the mixer, over tea
}
{ monday.hushed:
    OKAFOR: The first day he told me to keep my voice down. I have got over it. I only mention it. #afterwards: to the boy on the mixer, over tea
}
{ not monday.hushed and in_room:
    OKAFOR: They have a little room there, with tissues. I did not need them. You look all right in it, though. #afterwards: to the boy on the mixer, over tea
}
OKAFOR: So I go back there on the twentieth. Do not make that face. Mix. #afterwards: to the boy on the mixer, over tea
-> END

=== without_the_paper ===
OKAFOR: You put the money right. Not the paper. And with her it is the paper. #mood: tense #gesture: sigh
OKAFOR: I will go down and tell her myself. Good day to you. #mood: neutral #ending: partly #outcome: The rent was paid in time, but Mrs Pryce never had it properly in writing, and he must clear his own name.
OKAFOR: Mrs Pryce, have you a minute? It was them. They had it under a tray. I have the slip here, look at the stamp. #afterwards: to Mrs Pryce, on the stairs
{ letter == 4:
    OKAFOR: There is no Mr Okoro. That is me, in the letter. They did not look. #afterwards: to Mrs Pryce, on the stairs
- else:
    OKAFOR: A letter was to come when they are not so busy. I thought, I am not so busy, I will go down. #afterwards: to Mrs Pryce, on the stairs
}
{ daughter:
    OKAFOR: And please, the next time put it in my hand. My daughter reads everything that comes under a door. #afterwards: to Mrs Pryce, on the stairs
- else:
    OKAFOR: Eleven years, Mrs Pryce. I did not think that I would have to bring you a stamp. #afterwards: to Mrs Pryce, on the stairs
}
-> END

=== paid_and_gone ===
OKAFOR: The rent and the paper, you did both. I say so because it is true. #mood: neutral
{ strokes >= 3:
    OKAFOR: But I have your slip here still. I made a stroke on the back each time. There are three. #mood: tense
}
OKAFOR: {strokes >= 3:So|But} I shall take the next cheque across the road. They do not know me there yet. #mood: neutral #ending: partly #outcome: The rent is paid and his name is clear, and still Mr Okafor will pay in his next cheque somewhere else.
OKAFOR: No, you go first. I am new here, I want to see how they do it. #afterwards: to a man in the queue across the road
{
- call_promised and not rang:
    OKAFOR: At the other place they paid, I will be fair. Then he was to ring me on Thursday at ten. I came down a ladder for it. #afterwards: to a man in the queue across the road
- strokes >= 3 and monday.hushed:
    OKAFOR: At the other place they paid, in the end. But I was told to keep my voice down there. I am a quiet man, ask anybody. #afterwards: to a man in the queue across the road
- strokes >= 3:
    OKAFOR: At the other place they paid, in the end. But I had to say a thing twice before it was heard, and I kept count. #afterwards: to a man in the queue across the road
- amends:
    OKAFOR: At the other place they did everything that they said. I could not tell you why I am standing here. #afterwards: to a man in the queue across the road
- else:
    OKAFOR: At the other place they paid the rent for me, and kept twelve pounds. Twelve. It is not the money. #afterwards: to a man in the queue across the road
}
{ whose_fault.mine:
    OKAFOR: The manager took it on himself, with his own girl standing there. That was well done. I have thought about it since. #afterwards: to a man in the queue across the road
}
OKAFOR: When they have stamped it, where do they put it? Can you see from where you are? #afterwards: to a man in the queue across the road
-> END

=== stopped_counting ===
OKAFOR: She has her rent. As for the rest of what you say, I have stopped counting on it. #mood: upset #gesture: sigh
OKAFOR: No, do not write anything more. Good day. #mood: tense #ending: unresolved #outcome: Beyond the rent nothing came as it was said. Mrs Pryce has no letter, and Mr Okafor has stopped asking for one.
{
- unfair:
    OKAFOR: The man gave me two hundred pounds and said nobody will ask. Somebody asked. They took back a hundred and sixty. #afterwards: in a review that his daughter typed
- rash:
    OKAFOR: He said one hour, and a hundred pounds. It was five o'clock, and no hundred. I had told my landlady the hour. #afterwards: in a review that his daughter typed
- else:
    OKAFOR: He said that a letter will come when it is quieter. It must be very busy there. #afterwards: in a review that his daughter typed
}
{ notes:
    OKAFOR: He did write it all down the first day, and he was good at that. #afterwards: in a review that his daughter typed
}
OKAFOR: The rent came. My daughter says one star is the least that you can give, so it is one star. #afterwards: in a review that his daughter typed
-> END

=== across_the_road ===
OKAFOR: Give me my cheque. I will pay it in across the road, and stay to watch where they put it. #mood: tense #prop: no-cheque
{ in_room: He holds the door for himself.|The queue makes room for him.} There was a form in your drawer. #leave: Mr Okafor #sound: door #ending: unresolved #outcome: Mr Okafor leaves with his cheque and without his rent. An advance was possible, and nobody offered it.
OKAFOR: I would not ask. You know that I do not ask. Can you let me have six hundred and forty until this one goes through? #afterwards: to Brennan, on the phone
OKAFOR: No, they found it. It was never lost, they had put it under something. And now it is midnight tomorrow. #afterwards: to Brennan, on the phone
{
- hand_on_the_door.key:
    OKAFOR: Twelve pounds he could do, with one key. I watched him press it. Twelve. #afterwards: to Brennan, on the phone
- whose_fault.mine:
    OKAFOR: The manager said it was all his own doing. He said it well. I thought then that we were nearly there. #afterwards: to Brennan, on the phone
- notes:
    OKAFOR: He has it all written down, your name as well. I do not know what for. #afterwards: to Brennan, on the phone
- else:
    OKAFOR: What did I say to them? I said it too loud, whatever it was. #afterwards: to Brennan, on the phone
}
-> END

=== broken_word ===
OKAFOR: I have written to the Ombudsman. Three pages. Your word is on page two. #mood: angry #ending: escalated #outcome: The rent was paid that day, but not in the hour that was promised, and the promise is now the complaint.
OKAFOR: I told you one o'clock because I was told one hour. I do not make up times, Mrs Pryce, I pass them on. #afterwards: to Mrs Pryce, at her door
OKAFOR: And at one o'clock you looked at me as if I did. #afterwards: to Mrs Pryce, at her door
{ daughter:
    OKAFOR: My daughter did the spelling. She thinks that an Ombudsman is a kind of superhero. I have left it so. #afterwards: to Mrs Pryce, at her door
- else:
    OKAFOR: I wrote it out twice, to be fair to him. It came out the same. #afterwards: to Mrs Pryce, at her door
}
-> END

=== above_you ===
OKAFOR: Who is above you? Give me the name. I will write it down myself. #mood: angry #gesture: lean-in
*   There's a number for complaints on this leaflet. They answer within fifteen working days. #slip: passed-the-buck #slip: jargon #note: It is the proper number. He hears three weeks, after three days.
    OKAFOR: Fifteen. It is only a number to you, I can see that. #mood: angry
    -> over_your_head
*   There's really no need for that, Mr Okafor. Five minutes more and we'll have it solved. #slip: argued #note: You may even be right. But he has asked for a name, and is told what he needs. #thought: If he says minutes once more, I go.
    OKAFOR: I have had your five minutes. The name. #mood: angry
    -> over_your_head
*   Helen Marsh, at the area office. I'll dial, and then you tell her in your own words. #use: involve-supervisor #use: keep-respect #note: Too late to settle it yourself, and done with dignity. He need not fight for the next person to listen. #thought: He is dialling it himself. He does not even make me ask.
    OKAFOR: You dial. I talk. Good. #mood: tense #gesture: nod
    OKAFOR: Mrs Marsh? Okafor. I will start with Monday. #mood: neutral #sound: phone-line #ending: escalated #outcome: The area office settles it in two days. Mr Okafor had to tell it all again, but he was not made to beg for it.
    OKAFOR: I told it to a lady called Marsh, from the beginning. That was the third time. I am getting good at it. #afterwards: to his daughter, at supper
    { name_wrong:
        OKAFOR: She asked me how it is written, before she wrote it. Nobody else had asked. #afterwards: to his daughter, at supper
    }
    OKAFOR: The man dialled for me, and then he held his tongue. I will say that for him. #afterwards: to his daughter, at supper
    { daughter:
        OKAFOR: The word? Leave it in. Put beside it, was not true. #afterwards: to his daughter, at supper
    - else:
        OKAFOR: Two days, she says. So on the stairs we say good evening to Mrs Pryce, and nothing else. Eat. #afterwards: to his daughter, at supper
    }
    -> END
*   Write mine down first, it's my branch. Above me it's Helen Marsh, at the area office. #use: own-it #use: be-direct #note: He has both names, and yours of your own free will. But now he must find her by himself, and begin again. #thought: He gives his own name first. That I did not expect.
    OKAFOR: Yours I have. It is on your jacket. #mood: tense
    -> over_your_head

=== over_your_head ===
OKAFOR: There is an Ombudsman. I have seen the poster. It is in your own window. #mood: angry #gesture: point
OKAFOR: Keep a copy of that stamp. You will want it. #mood: angry #sound: door #ending: escalated #outcome: A complaint goes over your head that evening, with the bank's own stamp on page one and nobody's help in it.
OKAFOR: No, I have not got it. I am at a bus stop. I have to write to a man called an Ombudsman. O, M, B. #afterwards: to the boy on the mixer, on the phone
{
- monday.hushed:
    OKAFOR: They told me to keep my voice down. They lose eleven hundred pounds, and my voice is what is wrong. #afterwards: to the boy on the mixer, on the phone
- name_wrong:
    OKAFOR: They called me Okoro, with my own name in front of them on the paper. #afterwards: to the boy on the mixer, on the phone
- in_room:
    OKAFOR: He gave me a chair, and he shut the door for me, and then it was the same as outside. #afterwards: to the boy on the mixer, on the phone
- else:
    OKAFOR: He was polite. It is like hitting wet plaster, you only get it on you. #afterwards: to the boy on the mixer, on the phone
}
OKAFOR: Cover the bucket, it will go off before I am there. #afterwards: to the boy on the mixer, on the phone
-> END

=== walks_out ===
{ not in_room:
    OKAFOR: Three days, and now this as well. I shall go where somebody can read a stamp. #mood: furious #gesture: slam #sound: hand-on-counter
    The queue parts. The woman with the phone has all of it. #leave: Mr Okafor #sound: door #ending: walked-out #outcome: Mr Okafor walks out in front of the whole queue, and you never learn what else it has cost him.
    OKAFOR: It is not settled. I shouted, and then I had shouted and I could not go back to talking. #afterwards: to his daughter, on the way home from school
    {
    - monday.hushed:
        OKAFOR: He asked me to keep my voice down. So then I did not. #afterwards: to his daughter, on the way home from school
    - name_wrong:
        OKAFOR: He called me by another man's name. So that was how it began. #afterwards: to his daughter, on the way home from school
    - else:
        OKAFOR: He may have meant well. There were too many people there to find out. #afterwards: to his daughter, on the way home from school
    }
    OKAFOR: A lady made a film. If anybody shows it to you, do not look at my face. Look at the slip, it is stamped. #afterwards: to his daughter, on the way home from school
    -> END
}
OKAFOR: This room has a door. It is the best thing in it. #mood: furious #gesture: turn-away
{ daughter:
    He takes the note and leaves the slip. #leave: Mr Okafor #prop: no-folded-note #sound: door #ending: walked-out #outcome: Mr Okafor told you what was in the note, and walks out with it. Nobody will tell you now how it went.
    OKAFOR: I told a man at the bank about your word. I should not have. It is yours. #afterwards: to his daughter, at supper
    {
    - arrears.cereal:
        OKAFOR: He said that you would forget it by teatime. I said she has it in ink. #afterwards: to his daughter, at supper
    - arrears.by_law:
        OKAFOR: He said by law it is not even the right word. That is what he had to say to it. #afterwards: to his daughter, at supper
    - jana_hurt:
        OKAFOR: And then the girl had to pay for it, and I would not stay in a room for that. #afterwards: to his daughter, at supper
    }
    OKAFOR: No, I have not got the slip. I left it on his table. I know. The one thing you must not leave. #afterwards: to his daughter, at supper
    -> END
}
He goes, with the slip. Nobody has touched the tissues. #leave: Mr Okafor #prop: no-slip #sound: door #ending: walked-out #outcome: Mr Okafor walks out of the quiet room, and you never learn what he had under his hand.
OKAFOR: Brennan, it is Okafor. No, they have a room for it, with tissues. That is as far as I came. #afterwards: to Brennan, on the phone
{
- name_wrong:
    OKAFOR: He called me by another man's name before I had sat down. #afterwards: to Brennan, on the phone
- monday.hushed:
    OKAFOR: They had told me once to be quiet. So I did not tell them the rest. #afterwards: to Brennan, on the phone
- else:
    OKAFOR: There was more to say. I had it in my hand. You cannot say it to somebody who wants to be done. #afterwards: to Brennan, on the phone
}
OKAFOR: Could you write me another one? I have a stamp for the first. I have not much else. #afterwards: to Brennan, on the phone
-> END
