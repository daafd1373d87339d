# title: The late parcel
# summary: A parcel was promised for Monday, for Wednesday and for today. The customer rings, and has kept a record.
# role: You take the calls at Tiller & Rowe, a parcel firm.
# setting: phone
# channel: phone
# customer: MOREAU (Mr Moreau), look moreau, temperament let-down
# cast: LEO (Leo), look leo, colleague
# level: 2
# minutes: 10
# fault: company
# objective: take-notes
# objective: root-cause
# objective: explain-plainly
# objective: own-it
# objective: apologise
# objective: set-expectations
# objective: keep-promises
# objective: follow-up
# language: en

// What is true of Mr Moreau, and comes out only when he is asked well:
// Parcel 4417 was promised for Monday, then by Kirsty for Wednesday, then by Paul for Thursday before noon. Each time he
// sat on a chair in the hall from seven. Carriage: £11.40. On Monday the label came off in the wet at the depot, and the
// box had a knock; Leo wrote a new one, "4 Crossing Lane" for "4 Crossing Cottages". Today a card went through Mrs Dunmore's door in the Lane.
// It is a concertina, their father's. Mr Pascoe, the last who does the reeds, had it for fourteen weeks. It is for his
// brother Lucien, who is seventy on Saturday; on Monday Lucien goes into hospital about a valve in his heart.
// Fifty-six years ago Mr Moreau came off three nights at the signal box, and the boy was practising. He took it from him
// and threw it down the stairs while the boy was out, and let it be said that it had been left too near the edge. Lucien believes
// to this day that he broke it himself. It is the one false entry Mr Moreau has made, and he can't speak of it without
// the thing in his hands. So it must not go to Lucien without him. He fears Saturday a little more than a fourth card.
// He has tried: four calls, all of them in the notebook, with the minute. "All right" would be: an hour that is true.

VAR calm = 38
VAR trust = 24

// 0: another man's address. 1: the right one. 2: put right on Friday, when the driver turned round.
VAR label = 0
VAR no_six = false
VAR told = false
VAR call = false
VAR rash = false
VAR rang = false

-> twenty_past_four

=== twenty_past_four ===
Thursday, 16.20. Somebody on the line turns a page before he speaks. #sound: paper
MOREAU: Good afternoon. The number is four, four, one, seven, and I have now given it to four of your colleagues, whose names I have before me. #mood: tense
MOREAU: It is a short record. I have always begun it with Monday, and have not yet got past Tuesday. I propose to begin at the end. #mood: tense
*   Of course. Let me just bring it up on my side first, so that you needn't go through it all. #slip: half-listened #note: Meant to spare him trouble. But he asked for one thing only, to be heard, and you have offered him the opposite. #thought: They would all so much rather look at something than listen to it.
    MOREAU: I do not mind going through it. I wrote it down in order to go through it. #mood: angry
*   I'll write along with you, then. Who was the last of the four, and what did they promise? #use: take-notes #use: open-question #trust: +5 #note: He said where he would begin, and you begin there. And he hears that somebody is writing. #thought: He begins where I do. And he has a pencil. I can hear it.
    MOREAU: The last is Paul, yesterday, sixteen forty: "definitely before noon". Before him Kirsty, for Wednesday. Before her a letter, for Monday. #mood: neutral
*   [Say "From Monday, please", take your hands off the keys, and let him read down to the last line. #use: hear-out #note: No keys, and he notices. But he had told you where he meant to begin, and you have sent him back to page one. #thought: No keys. But it is to be Monday, a fifth time.]
    MOREAU: From Monday. As you wish. Monday, promised by letter. Wednesday, promised by Kirsty. Today before noon, promised by Paul. #mood: tense
*   I do apologise, Mr Moreau. That isn't the service we want to give, and I'm going to look into it. #slip: hollow-sorry #note: Polite and willing, and he has it in the notebook already, from Kirsty, nearly word for word. #thought: "The service we want to give." I need only put ditto marks.
    MOREAU: That is what Kirsty said, on Tuesday, at nine fourteen. I have it here, and I shall put a tick beside it. #mood: angry
-   MOREAU: There is also a card, which a Mrs Dunmore was so kind as to bring me, and by which I am informed that at eleven twenty-six I was out. #mood: tense #sound: paper
    MOREAU: I sat in my hall, on a chair, from seven. I want no pity for it. I want it explained. #mood: angry
    -> the_card

=== the_card ===
*   Would you read me the card, just as it stands? The address on it as well, please. #use: root-cause #use: stick-to-facts #note: You ask for the wording, as he would have. He has looked at the time on that card all day, and never at the top of it. #thought: I looked at the minute. I did not look at the address. I, of all people.
    MOREAU: "Four, Crossing Lane." But this is Crossing Cottages. The Lane is a mile off, and Mrs Dunmore lives in it. #mood: tense
    MOREAU: Then you did call. You called on Mrs Dunmore. #mood: neutral
*   On a chair in the hall since seven, and then it's put in writing that you weren't there. #use: empathise #use: paraphrase #trust: -3 #note: It is just what galls him. But he asked you to explain it, and nobody is any nearer to knowing where the box went. #thought: It is the hard chair. On the other I might not have heard the bell.
    MOREAU: Quite so. But I know where I was. I had hoped to hear where you were. #mood: tense
    MOREAU: The card says Crossing Lane at the top, I now see. I live at Crossing Cottages. #mood: neutral
*   Well, the scan has it as an attempted delivery with a geotag, so somebody was at a door. #slip: jargon #slip: argued #note: And somebody was. It is true to the yard, and it calls an old signalman a man who doesn't know when he is at home. #thought: Geotag. How is one to spell that?
    MOREAU: I do not know what that is. At whose door? I was behind mine. #mood: angry
*   That'll be the driver, Mr Moreau. She's new on the round, and I'll see it's raised with her. #slip: blamed #slip: assumed #note: You take his part, and quickly. But you have found somebody guilty before anybody has looked at the card. #thought: So it is a girl who has done it, now. On Tuesday it was the weather.
    MOREAU: You have not asked her. I notice that it took you four seconds. #mood: angry
-   { trust < 9: -> rings_off }
    MOREAU: I must have a name to put at the head of the page. The others gave half of one, and are numbered. You would be five. #mood: tense #sound: paper
    -> number_five

=== number_five ===
*   I'll spell you the whole of mine, then, and give you the number of the phone I'm sitting at. #use: be-direct #use: own-it #note: The others gave half a name. He has somebody now whom he can find again, which is what it is for. #thought: Letter by letter, and he does not sigh.
    MOREAU: I have it, both halves. Nobody here has yet spelt me anything. #mood: neutral
*   [Tell him your first name, the time by your clock, 16.26, and that you're here until eight tonight. #slip: vague #note: Friendly, and exact as to the hour. He asked for a name, and has four of that kind already. #thought: It agrees with mine, to the minute. It is half a name, all the same.]
    MOREAU: Kirsty was there until eight, too, and there are two of her. I shall put: five, half a name. #mood: angry
*   Put me down as five, then, and close the list. You won't be needing a number six. #use: own-it #note: It warms him for a moment, and you mean it. It is also a thing said for its sound, and he takes down what is said. #thought: That would be agreeable. I shall leave the line free all the same.
    ~ no_six = true
    MOREAU: "Will not be needing a number six." I have that. Sixteen twenty-six. #mood: neutral
*   I'd sooner be a help than a number. Let's see if we can't find that parcel of yours, shall we? #slip: avoided #note: A friendly way to say nothing. He asked for a name, civilly, and is left with the pencil in his hand. #thought: He is cheerful. The second one was cheerful, too.
    MOREAU: That is not a name. I shall leave the space open, in case you should find one. #mood: tense
-   { trust < 9: -> rings_off }
    MOREAU: The parcel is wanted for Saturday. And I was told on Tuesday that I should be rung back about it, which I was not. #mood: tense
    -> the_depot

=== the_depot ===
*   I'll ring the depot and then ring you back. By a quarter to five, with an answer or without one. #use: set-expectations #note: An hour, and an honest one. But he has just told you what became of the last call back. #thought: It is well said. It was well said on Tuesday.
    MOREAU: I had rather keep hold of the receiver, if it is all the same to you. One knows then where one is. #mood: tense
*   You needn't hang up. There's a second phone here that I can ring the depot on, if you'd like. #use: act-fast #use: read-cues #note: He was not rung back, so he isn't asked to hang up. And nobody need tell him afterwards what was said. #thought: Then I shall hear both ends. In the box one always did.
    MOREAU: I should prefer that. I have a fresh page. #mood: neutral
*   Then let me have a quick word with the depot. I'll pop you on hold, it's no time at all. #slip: kept-waiting #note: It is quicker, without a customer listening. For him it is four minutes of a tune, and nobody to write down. #thought: It is always the same tune. It stops just before the end.
    MOREAU: Four minutes and ten seconds. I mention it because you said that it was no time. #mood: angry #sound: phone-line
*   You'd be best off with dispatch, they've got the cages in front of them. I'll put you through. #slip: passed-the-buck #note: Dispatch does have the cages. He has to give the number a sixth time, to somebody who is loading a van. #thought: Four, four, one, seven. I could sing it by now.
    MOREAU: He asked me for the number, and then he asked for you. So here we all are. #mood: angry #sound: phone-line
-   { trust < 9: -> rings_off }
    LEO: Dispatch, Leo. Quick, I've got vans in. Four four one seven? Back in my cage. "Not at home." #enter: Leo #sound: phone-line
    { no_six:
        ~ no_six = false
        MOREAU: That is number six. I was told that I should not be needing one. #mood: tense #trust: -5
    }
    LEO: Hang on, that's my writing. Label came off Monday in the wet, I did another. Crossing Lane. Oh. It isn't Lane, is it? And it's had a knock. Is he listening?
    -> is_he_listening

=== is_he_listening ===
*   There we have it, Mr Moreau. It was the label, Leo's told us so himself, and he's very sorry. #slip: took-sides #note: Fair, and even grateful. But you have stepped aside so that he can see Leo better. #thought: He said it of his own accord, and they hold it up like a fish.
    LEO: Yeah. Sorry. I had six of them to do. #mood: upset
    MOREAU: I heard him. It was he who said it, and you who told me of it. With us one did not say that it was the next box down the line. #mood: angry #leave: Leo
*   He is. It's Cottages, Leo. Have you got it there? Lift it up and tell us if it's sound. #use: stick-to-facts #use: support-colleague #trust: +3 #note: No inquest. Leo has said what he did; you give him the next thing to do, and it is the one that Mr Moreau hasn't dared to ask. #thought: I did not want to be the one to ask it.
    LEO: Corner's a bit soft. Nothing loose. Oh! It... sort of sighed at me. #leave: Leo
    -> lost_his_place
*   So the label came off, and we wrote Lane for Cottages. That's all it was, and it's our doing. #use: explain-plainly #use: own-it #use: support-colleague #trust: -3 #note: One plain sentence after three days, and a "we" that has Leo in it. But Leo spoke of a knock, and you go past it. #thought: A wet label. Yes. What was it that he said of a knock?
    MOREAU: I see. That I can enter. I wonder if the young man would be so good as to lift it? #mood: neutral
    LEO: Yeah, hang on. Corner's a bit soft. Oh! It... sort of sighed at me. #leave: Leo
    -> lost_his_place
*   It's been that wet all week, half the labels are coming off. Anybody could have done the same. #slip: made-excuses #note: You stand by Leo, which is decent. But you have done it with the weather, and Mr Moreau had the weather on Tuesday. #thought: I worked forty-one winters out of doors, more or less. Things were stuck on with paste.
    LEO: Could've checked it, though. I'll leave it by the scales. I've got to go. #leave: Leo
    MOREAU: On Tuesday I was informed that it was the wet. I did not then know that it had been one label. #mood: angry
-   { trust < 9: -> rings_off }
    -> the_scales

=== lost_his_place ===
MOREAU: Then the bellows are... It holds its air. That is to say, on Tuesday, at nine. No. It was Paul who... #mood: upset #thought: He made it breathe. Somebody has made it breathe.
MOREAU: You will have heard it, too. I have lost my place. #mood: upset #sound: paper #pause: A man who has had the minute of everything has lost his place. What would you do with the silence?
*   [Say nothing at all, and let the pages turn for as long as he needs for it. #use: hear-out #note: He isn't looking for Tuesday. He finds his voice, in private. But he had half asked whether you heard it, too. #thought: Perhaps it could not be heard, where he is.]
    MOREAU: It is a concertina. It was my father's, and then my brother's, and it has been to a Mr Pascoe, who had it for fourteen weeks. #mood: upset
    -> lucien
*   Tuesday, nine twelve, that was Kirsty. Then Paul on Wednesday. I've got it all here as well. #use: paraphrase #note: It is right, and quick, and kind. It leads him back into the notes just when he had come out of them. #thought: Thank you. I had nearly said something.
    MOREAU: Thank you. Kirsty. Quite so. It is a musical instrument, if you must have it for the form. #mood: neutral
*   Are you all right, Mr Moreau? Take all the time you need. Is there anybody there with you? #slip: assumed #note: You mean it well. He has been moved, and is asked whether he can be left alone. #thought: Now I am a case.
    MOREAU: I am perfectly well. I was looking for a page. You may go on. #mood: angry
*   And what is it, Mr Moreau, that sighs like that when somebody picks it up? #use: open-question #use: read-cues #trust: +5 #note: A real question about a real thing. It tells him that you heard it, which he had as good as asked. #thought: He heard it as well, then. I did not make it up.
    MOREAU: A concertina, with forty-eight buttons. It had not made a sound since before you were born. It is for my brother. #mood: neutral
    -> lucien
-   -> what_can_be_done

=== the_scales ===
MOREAU: So it stands beside the scales, with another person's address on it, and I do not even know whether it is whole. #mood: tense
*   I've got him to put a hold on it, so it can't go out again without a manual release. #slip: jargon #note: It is the right thing to have done, told in the words of the shed. He asked if it was whole. #thought: A hold. A release. One might think that it was dangerous.
    MOREAU: I asked whether it was whole. #mood: angry
*   Then I'll ring him again now and have him pick it up. I should have asked him that before. #use: act-fast #use: admit-failure #note: A second call to a busy man, and you say that you forgot. It costs a minute, and it is the minute he wanted. #thought: He rings again. I would not have asked it of him.
    LEO: Me again. Corner's soft, nothing loose. It sort of sighed at me when I picked it up. #enter: Leo #sound: phone-line
    { trust >= 22:
        MOREAU: Then it holds its air. It is a concertina. It was my father's, and then my brother's. #mood: upset #leave: Leo
        -> lucien
    }
    MOREAU: Then it holds its air. That is... Thank you. Thank the young man. #mood: upset #leave: Leo
*   What's inside it, if I may ask? If it's been damaged, there's a claim we could start on today. #use: open-question #slip: assumed #note: Forward-looking. But you have broken it for him already, and begun to fill in the form. #thought: A claim. It is not insured for what I want it for.
    MOREAU: It is a musical instrument. I do not wish to claim for it. I wish to have it. #mood: angry
*   You've had three days of this, and now you've that to wonder about. I'd have had enough. #use: validate #note: True, and kindly put. He would give it for one person who would go and look. #thought: Yes. Well. Would he go and look, now?
    MOREAU: I have had enough since Wednesday, thank you. It is a musical instrument, and it was repaired. #mood: tense
-   { trust < 9: -> rings_off }
    -> what_can_be_done

=== lucien ===
MOREAU: My brother Lucien is seventy on Saturday. And on the Monday he goes in about a valve, which I am informed is nowadays quite usual. #mood: neutral
MOREAU: Mr Pascoe would have sent it straight to him. It would have been simpler. I would not have it so. #mood: tense #thought: Do not ask me why. Or ask.
*   So it's not the day alone, it's Monday as well. You'll want Saturday to go off well for him. #use: empathise #note: You saw Monday behind Saturday, and he is touched. It isn't Monday that he can't say. #thought: That is part of it. It is the part that one can tell people.
    MOREAU: I want it to go off correctly. I have not always been correct. It is of no consequence. #mood: tense
*   It is, honestly. My dad had his valve done in March, and he was up a ladder by the summer. #slip: half-listened #note: You give him a bit of your own life, to cheer him. He had gone on, in the next breath, to something that he found harder. #thought: I am glad for the father. I must ask which ladder.
    MOREAU: I am glad to hear it. Your father will have been a younger man, I think. #mood: neutral
*   Why wouldn't you? I'd like to know what it is that we've been holding up, all this week. #use: open-question #use: root-cause #trust: +3 #note: It is a bold thing to ask. He left the door ajar with his last sentence, and you had a reason to knock. #thought: Because. Because. Well, he is on a telephone. He has no face.
    { trust >= 44:
        ~ told = true
        MOREAU: He believes that he broke it. He was fourteen. He has begged my pardon for it, twice. #mood: upset
        MOREAU: I had come off three nights in the signal box, and he would practise. I threw it down the stairs, and I let it be said that he had left it on the edge. #mood: upset
    - else:
        MOREAU: I have my reasons, and they are not carried by Tiller and Rowe. You will forgive me. #mood: tense
    }
*   Oh, that's a lovely thing to be giving him. He'll be over the moon, your brother, won't he? #slip: assumed #note: Warm, and what one says. You have told him how it will go, and he has lain awake over how it will go. #thought: Over the moon. I wonder. I should be content with the same room.
    MOREAU: That remains to be seen. #mood: tense
-   { told: -> false_entry }
    -> what_can_be_done

=== false_entry ===
MOREAU: I kept the train register for forty-one years. It is the only false entry I ever made. And I can't say it to him without the thing in my hands. I have tried. #mood: upset #pause: He has told nobody for fifty-six years, and now he has told a parcel firm. What may you do with it?
*   That's a very long while to have carried it. But I'm sure he'd forgive you, your own brother. #slip: assumed #note: You hand him Lucien's pardon, and Lucien hasn't been asked. He is too exact a man to take it from you. #thought: You do not know him. At this moment, nor do I.
    MOREAU: You can't be sure of that. Nobody can. That is the whole of the difficulty. #mood: tense
*   (pen) I've laid the pen down, Mr Moreau. That isn't going on anybody's notes, here or anywhere. #use: keep-respect #use: personal-touch #trust: +4 #note: He lives by what is written down, so you tell him what won't be. It is the only comfort that he can check. #thought: I did not write it down, either. I see that my page is quite blank.
    MOREAU: No. I am obliged to you. I find that I have not written it down, either. #mood: relieved
*   Then it mustn't go to him without you. Into your hands, by tomorrow night. I've got that. #use: paraphrase #use: keep-respect #note: You take from it what you need for the work, and leave the rest alone. He is a little quickly back among the parcels. #thought: So that is what it comes to. By tomorrow night, into my hands. Quite right.
    MOREAU: That is the position. You have put it in fewer words than I should have. #mood: neutral
*   Have you thought of writing it to him? It might come easier, and a letter can't go missing. #slip: half-listened #note: A sensible idea, and he has had fifty-six years to have it. He told you what he can't do without; you have taken it away again. #thought: Eleven of them. They are in the sideboard.
    MOREAU: From this firm, that is a curious thing to say of letters. I have tried letters. #mood: tense
-   -> what_can_be_done

=== what_can_be_done ===
Tomorrow's van comes to Crossing Cottages between 9 and 1. On Saturday there is one van, to the town. You may give back the £11.40, and up to £25. #card: What you can do
MOREAU: It is sixteen forty-three. What is going to be done? I have put down three promises, and do not know how one tells a good one. #mood: tense
*   First off the van tomorrow, by nine. I'll see to it that it's loaded last. You have my word. #slip: over-promised #note: It is just the sort of sentence that he wanted, short and with an hour in it. And you don't load the vans. #thought: By nine. I could have it out of the box by ten, and practise how I hold it.
    ~ rash = true
    MOREAU: "By nine. You have my word." Sixteen forty-four. I am... That is very satisfactory. #mood: relieved
*   Tomorrow, from nine to one. I can't get it nearer. At eleven I ring you, good news or bad. #use: set-expectations #use: be-direct #note: Four hours is a poor thing to offer, and you don't dress it up. "Or bad" is what makes him write it down. #thought: Good or bad. Nobody has ever said bad.
    ~ call = true
    MOREAU: "Nine to one. Eleven o'clock, good news or bad." It is not much, but I believe I could stand on it. #mood: neutral
*   {told} We've a van into town on Saturday. It'd be at your brother's by ten, and nothing to pay. #slip: half-listened #note: The best slot that the firm has. And he has just told you, as he never told anybody, why it must not go there. #thought: I have said it aloud to a stranger, and the stranger was looking at a list of vans.
    MOREAU: I have this moment told you why not. I had never told anyone, and you were looking at vans. #mood: angry
    MOREAU: It is to come to me. Tomorrow, then, at whatever hour you please. #mood: tense
*   {not told} There's a van on Saturday, into town. It could go straight to where it's wanted, by ten. #use: offer-solution #note: On paper it is the best thing you have. It has an hour in it, and it's free. He has a reason against it that he hasn't told you. #thought: And he opens it, alone, with the paper all over the floor, and thinks what?
    MOREAU: No. I dare say that it is well meant. It is to come to me, and to nobody else. #mood: tense
    MOREAU: Tomorrow, then, I suppose. Between the hours that God sends. #mood: tense
*   Tomorrow's van, nine to one, is what I have. What would you need, to be able to believe it? #use: solve-together #use: set-expectations #trust: +4 #note: You ask the man who was let down three times what he would lean on. It takes him a while, since nobody has asked. #thought: What would I need? I had not prepared for that.
    ~ call = true
    MOREAU: I should need... To be rung at eleven, I think. Whichever way it stands. The waiting I can do. It is the not being told. #mood: neutral
-   { trust < 21: -> mr_rowe }
    MOREAU: And what is to prevent it from being taken to Mrs Dunmore a second time? #mood: tense
    -> the_lane

=== the_lane ===
*   I've put an exception on the consignment, so the routing should pick it up at the morning sort. #slip: jargon #note: You did do it, and it may hold. He has heard six words in it that he can't check, and one of them was "should". #thought: "Should." There is always one.
    MOREAU: I have written "exception". I do not know whether that is good. #mood: tense
*   What would a driver see from the road, at yours? I'll write it on the label with the address. #use: personal-touch #use: root-cause #note: The address failed because two of them sound alike. What nobody can mistake is what stands beside his door. #thought: The lamp. They let me have it when they pulled the box down. It has not been any use till now.
    ~ label = 1
    MOREAU: A signal lamp. It is by the door, and it is green. She cannot mistake it, there is no other in the county. #mood: neutral
*   Leo knows about it now. After today I shouldn't think he'll get that one wrong again, do you? #slip: vague #note: Very likely so. But the box stands by the scales with the old label on, and at four in the morning Leo is asleep. #thought: He is asking me whether I think so. I had hoped that he knew.
    MOREAU: I do not know him. I have only heard him say that he was in a hurry. #mood: tense
*   Say it to me as you'd write it. I'll read it to Leo over the phone, and he reads it back. #use: take-notes #use: act-fast #note: Repeating back is what he did all his life, with bells. It is done before he rings off, and he hears that it is. #thought: Read back and acknowledged. So they do know how it is done.
    ~ label = 1
    MOREAU: Four, Crossing Cottages. By the green signal lamp. He reads it back? That is how it was done with us. One lost very little. #mood: neutral
-   { trust < 21: -> mr_rowe }
    -> for_completeness

=== for_completeness ===
MOREAU: There remain eleven pounds and forty pence, for carriage. I mention them for the sake of completeness. It is not the sum. #mood: tense
*   I can only thank you for your patience, and say how sorry we are for any upset it's caused. #slip: hollow-sorry #note: Said at the right moment, and said kindly, and there is nothing in it. What upset? He could have told you the minutes. #thought: "Any upset." He might have looked. I have read it out to him.
    MOREAU: I was not patient. I was sitting down. #mood: tense
*   That's going back to you today, all of it, and twenty-five pounds on top for your trouble. #use: make-amends #note: Quick and generous. He told you that it wasn't the sum, and so he takes it, and goes on waiting for the other thing. #thought: Twenty-five. So it can be reckoned. I make it sixty-one pence an hour.
    MOREAU: That is handsome. I shall enter it under receipts, when it is received. #mood: neutral
*   I'm sorry. You sat in that hall for us three days, and we put down that you weren't there. #use: apologise #use: admit-failure #trust: +4 #note: He said that it wasn't the sum. The card, in a stranger's hand, says that he was absent, and you have corrected the entry. #thought: There. I shall cut that card up for spills.
    MOREAU: Yes. That was it. I was there, you see. One would like it to be known. The eleven pounds may wait. #mood: relieved
*   Leave that one with me. Once it's all gone through I'll see what we can do on the charge. #slip: vague #note: You have the power to give it back with one key. He hears "once" and "see", and puts down neither. #thought: I have left a good many things with them since Monday.
    MOREAU: There is nothing in that which I could write down. #mood: tense
-   { trust < 20: -> mr_rowe }
    MOREAU: Then I shall be in the hall at seven. Good evening to you. #mood: tense #sound: paper
    -> friday

=== friday ===
{ rash: -> word_of_honour }
Friday, ten to eleven. A lorry lies across the bridge, and Amara's van is behind it. The Cottages won't be served by one: nearer two, says the board. #later: one day #card: On the board
*   {call} [Wait till the bridge is clear, at half past or so, and ring him with something definite. #slip: dropped-it #note: You want to bring him a fact and not a worry. The fact he was waiting for was the ring at eleven. #thought: One minute past. Two. Well, one had known it, really.]
    MOREAU: It is eleven thirty-four. I quote: "At eleven I ring you." I have sat beside the telephone since ten. #mood: angry #sound: phone-line
*   {call} [Ring Amara first, for where she is and how long, so that at four minutes past he has all of it. #use: root-cause #use: follow-up #trust: -3 #note: You bring more than the board knows, and pay for it with four minutes. Any other customer would thank you. #thought: He is late because he was finding out. I know that. And I had the receiver in my hand at eleven.]
    ~ rang = true
    MOREAU: Four minutes past. I had already begun to put it down. She is behind a lorry, you say, and it will be two. #mood: tense #sound: phone-line
*   {call} [Ring him at eleven with what the board says, which is bad, and nothing that you could swear to. #use: keep-promises #trust: +2 #note: It is the hardest call to make, and the one that you had promised: good news or bad. #thought: It rang before the clock had finished.]
    ~ rang = true
    MOREAU: You are punctual. And it is the bad news, is it not? I can hear that it is. Two o'clock. #mood: tense #sound: phone-line
*   [Ring, tell him that it's on the van and all's well. An hour or so he needn't be worried with. #slip: over-promised #note: Every word of it will be nearly true by this evening. But one o'clock will strike in his hall, and you were the last to speak. #thought: Then I shall put on a collar. It is only civil, if it is coming at one.]
    MOREAU: It is ten past one. "All's well." I have that here. The parcel is not here. #mood: angry #sound: phone-line
*   {not call} [Ring him now, unasked, and say that it will be late: not by one, but nearer two. #use: follow-up #use: set-expectations #note: He had no hour from you, and so he had begun to listen for the van. Bad news beforehand is news he can sit down with. #thought: They ring. Of their own accord. It must be broken.]
    ~ rang = true
    MOREAU: I had not expected to be rung. Is it broken? No. Only late. Two o'clock. #mood: neutral #sound: phone-line
*   {not call} [Have Amara ring him herself, once she's over the bridge. She'll know best how long it is. #use: act-fast #note: He hears it from the one who can see the road, which is worth something. He had it from you that it would come. #thought: A young woman with an engine running. What became of number five?]
    MOREAU: Your driver rang, and was very clear. I had supposed that it would be you. #mood: tense #sound: phone-line
*   {not call} [Leave him in peace, since there is nothing yet to tell. It may well come by one after all. #slip: dropped-it #note: You promised no call, and there's little to say. He has been in the hall since seven, and it is the fourth day. #thought: It will be the same again. I have left the chair out, to save bringing it.]
    MOREAU: It is six minutes past one, and I am ringing you, since it appears that nobody is ringing me. #mood: angry #sound: phone-line
-   { trust < 26: -> mr_rowe }
    { label == 0: -> second_card }
    -> reads_it_out

=== word_of_honour ===
Friday, half past nine. Your line rings. The van is loaded in the order of the road, and the Cottages are near its end. #later: one day #sound: phone-line
MOREAU: I read from the top of the page. Sixteen forty-four: "First off the van, by nine. You have my word." I want no words now. I want to know where it is. #mood: angry #sound: paper
*   I did say that, and I'd no right to. I don't load the vans. It's on the way, between now and one. #use: admit-failure #use: set-expectations #trust: -3 #note: You own to the sentence, with no other reading of it. But he wanted no words now, and "on the way" isn't a place. #thought: He does not wriggle. I have still no idea where it is.
    ~ rang = true
    MOREAU: I had rather have had that yesterday. I would have slept as badly, but I should not have put on a collar at eight. #mood: tense
*   I had asked for it to go on last, Mr Moreau. The loaders must have had other ideas, I'm afraid. #slip: blamed #note: You did ask, at ten to five. But it was your word, and now it turns out to have been somebody else's. #thought: The next box down the line.
    MOREAU: You did not give me the loaders' word. You gave me yours. #mood: angry
*   Stay on, please. I'm ringing the driver on the other phone, so you'll hear where she's got to. #use: act-fast #calm: +4 #trust: +6 #note: He asked where it is, and hears it from the one who knows. What is to be said about your sentence will keep. #thought: No speech. A bell at the other end, and somebody answers.
    MOREAU: Thirty-eight doors, she says, before mine. So she can count. I wonder that it was not asked yesterday. #mood: tense
*   By ten, then, at the very latest. I'll ring the driver this second and have her come to you first. #slip: over-promised #note: You are trying to mend a word with another of the same cloth. She has forty doors before his. #thought: That is the fifth time, and I am putting it down under the fourth.
    MOREAU: No. Please do not say another time to me. I have not the room on the page. #mood: angry
-   { trust < 22: -> mr_rowe }
    { label == 0: -> second_card }
    -> at_the_lamp

=== reads_it_out ===
{ call: MOREAU: I read you what you told me yesterday. Sixteen forty-four: "Nine to one." I now put: two. #mood: tense #sound: paper|MOREAU: I have for yesterday, sixteen forty-five: "Tomorrow." That was all that there was to put. Today I put: two. #mood: tense #sound: paper}
MOREAU: What I do not know is whether two is a time, or only the next thing that is said. #mood: tense
*   It's only that lorry on the bridge at Hollin. Nobody on earth could have seen that coming. #slip: made-excuses #note: Nobody could. He had a box by a main line for forty-one years, and knows about lorries. He asked you what two is worth. #thought: One did not see them coming then, either. One said so down the wire, and gave the new time.
    MOREAU: I did not ask who could have seen it. #mood: tense
*   It's a time. She'll be on your road by two, and if I'm wrong I ring at five past to say so. #use: be-direct #use: set-expectations #note: He asked a plain question, and it gets yes or no, and then what happens if the yes fails. #thought: And if he is wrong he rings. So there is a rule for it. Good.
    MOREAU: Five past two. I shall put it in pencil, and ink it when it has happened. #mood: neutral
*   Fair question, after this week. I gave you one o'clock in good faith, and it was still wrong. #use: validate #use: admit-failure #note: Honest, and he marks it. It is an answer about one o'clock, though, and he had asked about two. #thought: He owns to the last one. I shall see about the next.
    MOREAU: That is honestly said. It does not tell me about two. #mood: neutral
*   I'm sure it'll be fine. It's only Friday, so you've still got it a good day before you need it. #slip: argued #note: By the calendar you are right. You don't know what he wants the evening for, or you have forgotten. #thought: I need the evening. I have to find out if I can hold it and speak.
    MOREAU: I know what day it is. I have very little else to know, in this hall. #mood: angry
-   -> at_the_lamp

=== second_card ===
At ten to two he is on your line. Behind him a woman is saying that she came as quickly as she could. #sound: phone-line
MOREAU: Mrs Dunmore is here, with a second card. I need not read it to you. It is the same card. And I have held on enough this week. I shall not do it today. #mood: upset #sound: paper
*   That shouldn't be possible. It was all put right on the system last night, I can see it here. #slip: made-excuses #note: It was, and you can. He is holding the card. #thought: It is possible. It has come through the door.
    MOREAU: Then it must be put right somewhere else. Good afternoon. #mood: angry
    -> on_monday
*   She's a mile from you. I'm ringing her now, she turns round, and I stay on till you have it. #use: act-fast #use: own-it #calm: -4 #trust: -7 #note: The van turns round, and that is what counts. But he said that he wouldn't hold on today, and you hold him to the line. #thought: I said that I should not. One is not listened to on small things.
    ~ label = 2
    MOREAU: You stay on. Well. I shall put the receiver on the chair, and go and stand at the gate. #mood: tense
    -> at_the_lamp
*   I am so very sorry, truly. I could have it out to you again first thing on Monday morning. #slip: half-listened #note: The sorry is real, and so is Monday. On Monday Lucien goes in. #thought: On Monday he goes in. I said so to one of them. I have it here.
    MOREAU: On Monday. No. #mood: upset
    -> on_monday
*   Give me three minutes. I'll go down and have her called back, and then I'll ring you with the time. #use: own-it #use: set-expectations #trust: +2 #note: It gets the van turned round, and he may put the receiver down. Three minutes is a thing that a man can hold against a watch. #thought: Three minutes. Mrs Dunmore has a watch. We shall both look at it.
    ~ label = 2
    MOREAU: Three minutes. Mrs Dunmore is a witness. #mood: tense
    -> at_the_lamp

=== at_the_lamp ===
{
- label == 2:
    MOREAU: Fourteen thirty-six. She ran up the path with it. She was in some distress, and I have given her a glass of water. #mood: neutral #sound: door
- rash:
    MOREAU: Twelve fifty-two. It has come, and it is whole. I ring because I should wish to have the last entry right. #mood: neutral #sound: phone-line
- else:
    MOREAU: Fourteen nought one. She said, "Are you the lamp?" I told her that I supposed I was. #mood: relieved #sound: phone-line
}
{ told: There is a long, soft breath on the line, in and out. It isn't his.|Paper is being folded, corner to corner.}
MOREAU: There is one thing more. Number six. The young man with the labels. How does he stand? #mood: neutral
*   It's gone on his record, so that you know we do take it seriously. He'll be careful now. #slip: took-sides #slip: nothing-learned #note: You think that he would like to see it punished. He asked how the boy stood. #thought: It is a bad thing, to be fourteen and have it put down to you. Or thirty.
    MOREAU: I see. Then there is an entry under his name for the whole of it. I know something of such entries. #mood: tense
*   I asked him. From now on, a label done by hand is read back to whoever it's for. He wanted that. #use: follow-up-colleague #use: learn-from-it #note: He gets what he asked: how Leo is, and that the next wet label will find its door. #thought: Read back. So it will have been of some use to somebody.
    MOREAU: Read back. That is as it should be. Would you tell him that it holds its air? #mood: relieved
*   He'll be glad you asked. May I ring next Friday, and hear if it's still holding its air? #use: follow-up #use: build-relationship #note: You look past the delivery, and he is pleased to be rung. Of Leo he has been told nothing. #thought: By Friday it will be said, or not said. It might be as well if somebody rang.
    MOREAU: On Friday. You may. I do not know what I shall have to report. And you have not said how he stands. #mood: neutral
*   He's fine, thanks. All forgotten by now, I expect. I'm just glad we got there in the end. #slip: nothing-learned #note: You are relieved, and it shows. "In the end" is a large word for four days and one man's hall. #thought: Forgotten by now. I wonder how that is done.
    MOREAU: In the end. Yes. There is a good deal that gets there in the end. #mood: tense
-   { rash and trust < 30: -> mr_rowe }
    { rash or label == 2: -> well_conducted }
    { rang and told and trust >= 80: -> in_his_hands }
    { rang and trust >= 88: -> closed_book }
    -> well_conducted

// check: slips-rewarded is meant, whoever rings with the bad news and was told of Lucien has mended more than three slips
=== in_his_hands ===
MOREAU: I had left a page free for a number seven. I have put the shopping on it. #mood: pleased
MOREAU: Tomorrow at three I shall be in my brother's garden. You may ring me when it is over. I do not say how it will have gone. #mood: relieved #ending: resolved #outcome: The concertina is in Mr Moreau's own hands the evening before, and what he does with it is his to do.
MOREAU: Lucien. There is an entry that I have to correct. No. That is how one speaks to an inspector. #afterwards: to nobody, in the hall, holding it
{ false_entry.pen:
    MOREAU: I said it yesterday, to a person on the telephone, who put down the pen for it. So it can be said. #afterwards: to nobody, in the hall, holding it
- else:
    MOREAU: I said it yesterday, to a person on the telephone, and the roof stayed on. #afterwards: to nobody, in the hall, holding it
}
MOREAU: Lucien, you did not leave it on the edge. Again. Lucien. #afterwards: to nobody, in the hall, holding it
-> END

=== closed_book ===
MOREAU: I have drawn a line under it, with the ruler. Three days promised and not kept, and one kept. I shall use you again, I think, for small things. #mood: neutral
MOREAU: You may ring in a week, if that is your custom. I am as a rule at home. #mood: relieved #ending: resolved #outcome: The parcel came when you said that it would, and Mr Moreau has it for Saturday. What it was for, he has kept to himself.
MOREAU: It came, Mr Pascoe, and it is whole. You were right about the corner, it is the paper only. #afterwards: in a letter to the man who mended it
MOREAU: They found me by the lamp, in the end, and not by the address. I have given it a polish. #afterwards: in a letter to the man who mended it
MOREAU: I have not played it. It is not for me to be the first. #afterwards: in a letter to the man who mended it
-> END

=== well_conducted ===
{ rash:
    MOREAU: You were civil, and it is here. But of the hours that I was given by your firm, four in all, I could rely on none. #mood: neutral
- else:
    MOREAU: You were civil, and it is here, and I bear nobody a grudge. But I have been over the pages again. #mood: neutral
}
{ trust < 56:
    MOREAU: I have put a small cross wherever I was told something other than what I had asked. There are crosses on your page as well. #mood: neutral
}
MOREAU: I shall send by the railway in future, while there is one. I do not say it in anger. Good day. #mood: neutral #ending: partly #outcome: The parcel is with Mr Moreau in time for Saturday, and he takes his custom elsewhere, quite calmly and for good reasons.
MOREAU: You have come out twice on my account, Mrs Dunmore. Do sit down. Not on that one, it is hard. #afterwards: to Mrs Dunmore, over tea
{
- rash:
    MOREAU: He gave me his word, and I believed it, and I was pleased for a whole evening. That is what I hold against him. #afterwards: to Mrs Dunmore, over tea
- label == 2:
    MOREAU: Twice they have brought it to you. I begin to think that it must be I who live at the wrong address. #afterwards: to Mrs Dunmore, over tea
- call and not rang:
    MOREAU: He was to ring at eleven, you see. The van could not help the bridge. But there is no lorry on a telephone line. #afterwards: to Mrs Dunmore, over tea
- rang and told:
    MOREAU: I told him rather a lot, for a carrier. He rang, I will say that. I listened to all of it, and I was still not easy. #afterwards: to Mrs Dunmore, over tea
- rang:
    MOREAU: He did ring. By then I had got into the way of not believing them, and it is hard to get out of. #afterwards: to Mrs Dunmore, over tea
- else:
    MOREAU: Nobody was unkind. I could have wished for somebody who would simply have told me that it would be late. #afterwards: to Mrs Dunmore, over tea
}
MOREAU: It is a concertina. No. I would rather not, until tomorrow. #afterwards: to Mrs Dunmore, over tea
-> END

=== on_monday ===
MOREAU: I shall go tomorrow with my hands empty, and I dare say that I shall talk about the weather. Good day to you. #mood: upset #sound: phone-line #ending: unresolved #outcome: The parcel went to Crossing Lane a second time. It reaches Mr Moreau on Monday, two days after it was wanted.
MOREAU: Many happy returns. No, nothing in my hands, as you see. It has been held up. #afterwards: to Lucien, at the garden gate
{ told:
    MOREAU: There was something that went with it. It will keep. It has kept very well. #afterwards: to Lucien, at the garden gate
- else:
    MOREAU: I gave them the address three times. It is a curious thing, to be taken for a lane. #afterwards: to Lucien, at the garden gate
}
MOREAU: And on Monday they see to the valve? Quite so. I am informed that it is usual. #afterwards: to Lucien, at the garden gate
-> END

=== mr_rowe ===
MOREAU: I see from your paper that there is still a Mr Rowe. I shall copy it all out for him this evening, with the minutes. Your page is the last. #mood: angry
You hear the notebook shut, and the elastic go round it. #sound: phone-line #ending: escalated #outcome: Nine numbered pages go to the head of the firm. What was said to Mr Moreau is now the complaint, and yours is the last page.
MOREAU: Dear Mr Rowe. I take the liberty of sending you what your people have said to me since Monday. I have added nothing. #afterwards: in a letter to Mr Rowe
{
- rash:
    MOREAU: I draw your attention to Thursday, sixteen forty-four, and to the expression "my word". #afterwards: in a letter to Mr Rowe
- told:
    MOREAU: There is one conversation of which I have left out a part. It was private, and I ought not to have begun it. #afterwards: in a letter to Mr Rowe
- calm < 40:
    MOREAU: I draw your attention to the last page, on which I put a question, and then another question, and was answered a third. #afterwards: in a letter to Mr Rowe
- else:
    MOREAU: The last of them was perfectly polite. I found nothing in it that I could put down as a fact. #afterwards: in a letter to Mr Rowe
}
MOREAU: The young man at your depot, Leo, was the only one to say what had happened. Kindly do not punish him for it. #afterwards: in a letter to Mr Rowe
-> END

=== rings_off ===
MOREAU: I do not think that we shall get any further. There is a bus at ten past five, and another from the cattle market. I shall come to your depot and wait. #mood: angry
He rings off without a sound, as people do who have been taught how. #sound: phone-line #ending: walked-out #outcome: Mr Moreau sets out by two buses to fetch his parcel himself, and nobody knows if the depot will let him have it.
MOREAU: The cattle market, please. Single. I do not know about the return. #afterwards: to the driver of the ten past five
{ calm < 30:
    MOREAU: A parcel. I was put out, just now, on the telephone. I do not think that it could be heard. #afterwards: to the driver of the ten past five
- else:
    MOREAU: A parcel. I have rung five times about it. One grows tired of one's own voice saying a number. #afterwards: to the driver of the ten past five
}
MOREAU: You go at ten past, I see, and it is ten past. You have no idea what a pleasure that is. #afterwards: to the driver of the ten past five
-> END
