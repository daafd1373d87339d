# title: Eleven people at the door
# summary: On the busiest Saturday a baker's card readers are dead. He asks in the chat, by letter and in public, and others join in.
# role: You answer the messages for Farthing. Its card readers stand in four thousand small shops, and all of them went dark this morning.
# setting: chat
# channel: chat
# customer: MENSAH (Mr Mensah), look mensah, temperament demanding
# cast: LEO (Leo), look leo, colleague
# cast: OLE (Ole's Bikes), look lindqvist, bystander
# cast: PIER (Pier Road Stores), look adeyemi, bystander
# level: 2
# minutes: 9
# fault: company
# objective: act-fast
# objective: every-channel
# objective: admit-failure
# objective: set-expectations
# objective: be-direct
# objective: explain-plainly
# objective: keep-promises
# objective: invite-feedback
# language: en

// What is true of Mr Mensah, and comes out only when he is asked well:
// It is the Saturday of the street market, which comes once a year. He has baked since two: £640 of bread that won't keep.
// Both readers have refused since 7.40. He asked in the chat at 8.15, with a please, and was answered at 10.42.
// In February he took an Advance of £6,200 from Farthing, for the oven, and signed for it himself. It is paid back out of card
// sales: £900 of them a week, or the week is short. After three short weeks all of it is due. He has had two. This week he
// stands at £410, as the oven was out on Thursday. So coins don't count, and "take cash" is the one thing he can't hear.
// The jar he takes coins in is Bex's, who is eighteen, for her driving lessons. He has used £31 of hers for change. On Monday
// she starts as an apprentice; he told her mother so. If the Advance falls due, she is the first to go.
// "All right" would be: an answer at the time that was said, and a paper that this week doesn't count.

VAR calm = 28
VAR trust = 26

// 1: he has told of the Advance. 2: of Bex as well.
VAR told = 0
// The time that you said. 0: none. 1: a quarter past twelve. 2: noon.
VAR due = 0
// Leo still has his line at a quarter past twelve, and rings.
VAR leo_rings = true
// The lady on Pier Road was seen to first.
VAR lady = false
// The word came at a quarter past twelve.
VAR kept = false
// This week doesn't count.
VAR week = false

-> first_of_four

=== first_of_four ===
Saturday, 10.42. On the wall four thousand readers are dark. You open the oldest chat that nobody has answered. #sound: keyboard
MENSAH: at last. your readers are dead. both of mine. since 7.40 #mood: angry
MENSAH: 11 people at the door and £640 of bread that cant be payed for #mood: angry
MENSAH: paid* #mood: angry
*   It isn't your line or your readers. It's everybody's, so it's us. You can leave them switched on. #use: explain-plainly #use: own-it #note: No greeting, and none needed. It is the one thing that he couldn't see from his shop: that he can stop looking for his mistake. #thought: So it wasn't the socket behind the proving cupboard.
    MENSAH: ok so bex can stop turning them off and on. shes done it 9 times #mood: tense
*   Which light is on, the green or the amber? If it's amber, switch both off for a minute. #slip: assumed #note: It is what helps on any other day. He has had three hours to think of it. #thought: 3 hours in a queue to be asked if it's plugged in.
    MENSAH: amber. off. on. amber. we have done that 9 times #mood: angry
*   Oh no, on a Saturday, with all that bread! I'm so sorry. You're in good hands now, promise. #slip: hollow-sorry #note: Friendly, and typed fast. He has been in these hands since 8.15. #thought: Hands. Bex's are red from the coins already.
    MENSAH: ive been in your hands since 8.15. theres a little wheel going round #mood: angry
*   Two readers, eleven people, £640 of bread, since 7.40. What's it like at the door at the moment? #use: paraphrase #use: open-question #calm: -6 #note: You took all of it in, and you ask about his door and not your machine. He has to stand still and type to tell you. #thought: I can't count and type and serve.
    MENSAH: 10. one went while i read that. so thats what its like #mood: tense
-   MENSAH: how long. dont say soon #mood: tense
    -> how_long

=== how_long ===
*   I don't know. You get my next word at quarter past twelve, even if it's that there isn't any. #use: set-expectations #use: be-direct #note: A time is all you have, so you give him that. He can plan a counter around that. #thought: I don't know. Well, that makes two of us who can say it.
    ~ due = 1
    MENSAH: 1215. ive put it on a bread bag by the till. big #mood: tense
*   Everybody here is on it, Mr Mensah, and the moment I've got anything, you'll be the first to hear. #slip: vague #note: You mean it. It is "soon" in a longer coat, and he had asked you to leave that at home. #thought: The first to hear. Out of how many? There was a number and it said 312.
    MENSAH: thats soon. you just took longer over it #mood: angry
*   Noon at the outside. I can see them at it from here, and they're getting through them fast. #slip: over-promised #note: It does him good for as long as it takes to tell the queue. Then eleven people have it, too. #thought: Noon. We still sell the rolls at noon.
    ~ due = 2
    MENSAH: noon. right. telling the door noon #mood: tense
*   Longer than a queue will wait, I'm afraid. What would help you most at the counter until then? #use: solve-together #calm: -4 #note: A good question, and it is about him. He had only just put one of his own, and it was how long. #thought: A time would help me most. I did say.
    MENSAH: readers would. we have a jar out for coins, its not the same. so how long is longer #mood: tense
-   { trust < 12: -> off_the_door }
    The dots stop. On your other line is Leo, from the status desk. #scene: phone #leave: Mr Mensah #enter: Leo #sound: phone-line
    LEO: Just for you, yeah? It was us. An update, last night at eleven. We're taking it off again, reader by reader. #mood: upset
    LEO: I'm not to say so till Ms Brandt rings back. She's at a wedding. The page says "some slowness", and next word at 12.15. #mood: tense
    -> the_other_line

=== the_other_line ===
*   The offline key, up to thirty pounds: are we not allowed to say that, or has nobody thought of it? #use: root-cause #unheard #note: Leo has been looking at the big thing for twelve hours. You ask after a small one that a shop can use now.
    LEO: Page nine. It's allowed. Oh no. It's just that nobody thought of it. #mood: upset
*   You've been there since eleven last night? Eat something. Then ring me at 12.14, whatever you've got. #use: support-colleague #use: be-direct #unheard #note: He is the only one who can tell you anything true today. You see that he is also somebody without breakfast.
    LEO: There's a yoghurt with Ms Brandt's name on. 12.14, all right. Oh, and try page nine, the offline key. #mood: relieved
*   Slowness? They're all dead, Leo. You've had that sentence standing up there the whole morning! #slip: blamed #unheard #note: Somebody had to say it, and it is true. But he didn't write it, and he had rung you of his own accord.
    ~ leo_rings = false
    LEO: I put up what I'm given. There's page nine, the offline key. I've got other lines. #mood: upset
-   Page nine: hold both keys. It takes cards up to £30, and each counts from that minute. If one is refused later, the shop bears it. #card: Page nine #scene: mail #enter: Mr Mensah #leave: Leo
    // check: line-crowds-bubble is meant, it is a letter
    MENSAH: Dear Farthing, I write a proper letter because my father did. I enclose three pictures. One, the sign on my door: NO CARDS TODAY, SORRY. BREAD IS STILL GOOD. Two, the queue, now twelve. Three, the jar that I take coins in. Please don't answer that cash is the same. To me it is not. Don't ring, I have no hand free. It is 10.20, and I would like one thing that I can do by eleven. K. Mensah, Wharf Street #mood: tense
    -> by_letter

=== by_letter ===
*   (page_nine) Hold both keys till they beep. It takes cards up to £30, but a card refused later is your loss. #use: act-fast #use: explain-plainly #note: One thing, at eleven, with the bad side of it in the same breath. He reads that you didn't leave it out. #thought: They put the catch in. I nearly missed it, it was in the same size as the rest.
    MENSAH: It beeped. Bex has sold a rye, £4.20. I have read the part about my loss. I would sooner have it from you now than find it later. #mood: tense
*   You write that to you cash isn't the same. I'd like to know why, before I suggest the wrong thing. #use: read-cues #use: open-question #calm: -5 #note: It is the right question, and a careful one. He had asked for something to do, and you sent him something to explain. #thought: A good question. Ask me at four.
    MENSAH: Because coins don't count. It would take a page to say why. When I wrote to you there were twelve at the door, and now there are four. #mood: tense
*   Thank you for the pictures. This has the number 88 214 now, and gets a full answer today. #slip: kept-waiting #note: Nothing is lost that way, and you have three hundred more. At eleven he has a number. #thought: My father would have kept that, for the stamp.
    MENSAH: I have shown Bex the number. She asks if we can slice it. #mood: angry
*   I've seen the sign and the jar. Let's stay in the chat, though, then nothing gets lost between us. #slip: ignored-channel #note: Tidy, and for your side it is true. He only writes letters because of what became of the chat. #thought: They want me to come round to the other door. I was at the other door.
    MENSAH: I was in the chat from 8.15 until 10.42. By 10.20 I had begun to think of letters. #mood: angry
-   { trust < 12: -> off_the_door }
    MENSAH: 10.35 and not a word. Sign, queue, jar. I've been in their chat, I've sent a letter, so now I do it here. HELLO FARTHING IS THERE ANYBODY IN #mood: angry #scene: social
    OLE: You should have read what you signed, mate. I did, and went elsewhere. They're thieves, and you're the mug who feeds them. #enter: Ole's Bikes #mood: angry
    PIER: Sorry to butt in. People load their electric keys with me, and I've a lady with a breathing machine and £1.10 left on hers. I expect you're busy. #enter: Pier Road Stores #mood: upset
    -> the_thread

=== the_thread ===
*   (ours) Somebody is, Mr Mensah. The fault's ours, and not any shop's. Next word here at 12.15. #use: admit-failure #use: set-expectations #note: Short, in front of everybody, and it takes the mug off him. You looked at the two who shouted, and so did everybody. #thought: They said it where the whole street can see. But there was a lady.
    MENSAH: ok. now answer the one with the machine. she wont ask twice #mood: tense #trust: -3
    PIER: No, no, don't trouble. I've put ten pounds of mine on it. #mood: neutral
*   Pier Road, please ring 4410, I'll load that key by hand. Two minutes, then it's you, Mr Mensah. #use: act-fast #use: read-cues #use: every-channel #note: The quietest one had the worst of it. He has to wait for that, and would have thought less of you otherwise. #thought: I've only got bread.
    ~ lady = true
    MENSAH: yes. her first. ive only got bread #mood: tense
    PIER: It's on. She says her kettle works as well. Thank you, dear. #mood: relieved
*   (hidden) [Hide what Ole's Bikes wrote. He's calling a customer a mug, in front of the whole town.] #slip: avoided #note: You do it for Mr Mensah's sake. In a thread where people ask if anybody is in, a thing has disappeared. #thought: If his can go, then so can mine.
    OLE: Mine's gone. Lucky that I take pictures, too. Here it is again. #mood: angry
    MENSAH: i can answer him myself. what else do you take down #mood: angry
*   That's not fair, Ole's Bikes. Mr Mensah did nothing wrong, half the town has signed that paper. #slip: argued #note: It is decent to stand up for him. But nobody knew for certain that he had signed anything, until you said it. #thought: My customers are on here. Bex's mum is on here.
    MENSAH: dont. now they all know that i signed something #mood: angry
    OLE: Half the town! Hear that, half the town? #mood: pleased
-   { trust < 12: -> off_the_door }
    OLE: Ask them about the update that they sent round on Friday night. My cousin works there. #mood: angry
    MENSAH: is that true. yes or no #mood: tense #pause: He wants yes or no, two hundred people are reading, and Leo told you in confidence. What do you owe to whom?
    -> yes_or_no

=== yes_or_no ===
*   (said_yes) Yes. Something we changed last night at eleven broke your readers. It's being taken off again now. #use: admit-failure #use: explain-plainly #note: He asked for one word, and got it first. The price isn't his: everybody upstairs knows now whom you had it from. #thought: Yes. You can say it then. It doesn't even hurt.
    ~ leo_rings = false
    MENSAH: thank you. that was all i asked #mood: tense
    Leo's line rings. Somebody else picks it up. #sound: phone-line
*   (time) It's ours, all of it. What broke them I'll write here at 12.15, and I won't before then. #use: own-it #use: be-direct #note: It is a no, with an hour on it. He lives by what is ready when, so he can do something with that. #thought: Not till it's done. Well, I say that about the rye.
    MENSAH: thats not a yes and its not a no #mood: tense
    MENSAH: {due == 2:its a time though. you told me noon|{due == 1:its a time though. same one as on the bag|its a time though. ive put it on a bread bag}} #mood: tense
*   While an incident is being investigated we can't comment on causes. Our status page has the latest. #slip: jargon #slip: passed-the-buck #trust: -7 #note: It keeps you and Leo out of trouble, and is what you are meant to say. He has read the page. It says slowness. #thought: Incident. There was an incident on Thursday, that was a fuse in the oven.
    MENSAH: your page says some slowness. i sell slow bread. this isnt that #mood: angry
*   Would you write to me privately, Mr Mensah? You'll get a straighter answer where there's less noise. #slip: avoided #note: You would indeed say more there. But he came here because private was where nobody answered. #thought: So there is a straighter one.
    MENSAH: i did private. 2 times. this is what you get for that #mood: angry
-   { trust < 16: -> gazette }
    { due == 0 and (the_thread.ours or yes_or_no.time):
        ~ due = 1
    }
    MENSAH: {by_letter.page_nine:back in here. bex is on her 9th offline one. 4.20, 14, 22.50|back in here. somebody in the thread knew about holding both keys. could have done with that at 11} #mood: tense #scene: chat #leave: Ole's Bikes #leave: Pier Road Stores
    MENSAH: does an offline one count. as a card one. for the advance #mood: tense
    -> does_it_count

=== does_it_count ===
*   It counts, from the minute it's sold. How much card money do you need to have by tonight? #use: explain-plainly #use: root-cause #note: First the answer, then the question that it was hiding. He gives figures to whoever has just given him one. #thought: It counts. Keep going, Bex.
    ~ told = 1
    MENSAH: 900 a week by card. im on 410. the oven was out thursday #mood: tense
    MENSAH: under 900 is a short week. 3 short ones and its all due, 6200. ive had 2. i signed that. me, not the shop #mood: upset
*   I believe so. I'll look it up before you build on it. What is it that hangs on that? #use: set-expectations #use: open-question #note: Careful, and he can live with it. It stood on page nine, though, and he is selling on the strength of it. #thought: They believe so. I believe in yeast.
    ~ told = 1
    MENSAH: look it up then. whats hanging is 6200 #mood: tense #calm: -3 #trust: -3
    MENSAH: 3 weeks under 900 by card and they want it back in one go. ive had 2. i signed for it myself, not the shop #mood: upset
*   It should do. I wouldn't worry about the Advance today, you've quite enough on with that queue. #slip: told-to-relax #note: Kind, and you're thinking of his morning. He had just shown you a corner of what the morning is about. #thought: Easy for you. It's not your name on it.
    MENSAH: ok. you dont want to hear it. fine #mood: angry
*   Advances would know. They're in from nine on Monday, and if you write today you'll be first. #slip: passed-the-buck #note: They would know, and they are good. Monday is when they count. #thought: Monday is when they take it.
    MENSAH: monday they know all right. monday is when they take it #mood: angry
-   { told == 1 and calm >= 44 and trust >= 46: -> picture_three }
    -> quarter_past

=== picture_three ===
MENSAH: you still there? look at picture 3. under the flour #mood: upset
Under the flour, on the jar, in felt pen: BEX. DRIVING. DO NOT TOUCH. #pause: He has sent this picture three times. Why does he want somebody to look at it now?
*   Still here. I can read Bex, and driving. How much of hers have you had to take? #use: read-cues #use: open-question #note: He asked if you were there, so you say so first. Then you ask what he had sent the picture for. #thought: There. Somebody else knows it now.
    ~ told = 2
    MENSAH: 31 quid. for change. she said take it. shes 18, what else would she say #mood: upset
    MENSAH: she starts proper on monday, apprentice. i told her mum. if the 6200 comes shes the first to go #mood: upset
*   [Type nothing. Leave him the window, and let him come to the jar in his own time.] #use: hear-out #calm: -9 #trust: -4 #note: In a room it would be the right thing. In a chat, with somebody who has just asked if you're there, it looks like an empty chair. #thought: Gone. Like 8.15.
    MENSAH: hello #mood: angry
    MENSAH: ok. forget the jar #mood: tense
*   Oh, the tip jar! She'll have it all back tonight, once the card money has come in. #slip: half-listened #note: Cheerful, and in the end even right. He was telling you of something he had done. #thought: Tips. Yes. Let's call it tips.
    MENSAH: its not tips. never mind. got people #mood: angry
*   If you've run out of change, I can have £50 in your account in a minute. Would that help? #use: make-amends #use: act-fast #note: Quick, and he likes quick. It answers the coins in the picture, and not what is written on it. #thought: 50 would cover it. It would still have been hers.
    ~ told = 2
    MENSAH: its not 50. its 31, and its hers. i used it for change #mood: tense #trust: -7
    MENSAH: send it though. yes. thanks #mood: tense
-   -> quarter_past

=== quarter_past ===
{leo_rings:12.14. Leo rings, with half a yoghurt in his mouth. Wharf Street is in the last lot, half past three. And you may say "update" now.|12.14. Nobody rings. A voice on Leo's line doesn't know the order they're doing them in. Leo isn't at his desk.} #later: one hour #scene: social
{due == 2: MENSAH: 12.14. you said noon. its on a bread bag by the till. 2 of them came back for it #mood: angry #calm: -4|MENSAH: 12.14. {due == 1:i have it on a bag|your page says 1215, ive put it on a bag}. 214 people are reading this #mood: tense}
~ due = 0
*   [On the minute, in thread, chat and letter alike: not back, what we know, next word at two.] #use: keep-promises #use: every-channel #note: It is bad news, and it is there at 12.15, wherever he happens to look. It is the first thing today that came when it was due. #thought: 1215. Bex, look. 1215.
    ~ kept = true
    { leo_rings:
        MENSAH: 1215. half 3 then. thats bad. ive turned the bag round and put that on it #mood: tense #trust: +5
    - else:
        MENSAH: 1215. and nothing in it. so 2 oclock. the bag is getting full #mood: tense #calm: -5 #trust: -10
    }
*   [Ring him on the minute, so that bad news has a voice, and put it in the thread straight after.] #use: keep-promises #use: personal-touch #calm: -6 #note: A voice is more than a line of type, and you kept your minute. But his letter said not to ring, and why. #thought: Who rings a baker at dinner time?
    ~ kept = true
    { leo_rings:
        MENSAH: was that you? phones in the flour. i wrote no hand free. half 3, saw it in the thread then #mood: tense #trust: -4
    - else:
        MENSAH: was that you? phones in the flour. i wrote no hand free. and in the thread theres nothing in it #mood: tense #trust: -12
    }
*   [Give it ten minutes. With one more figure it'd be news, and not just another nothing.] #slip: dropped-it #note: You want to bring him more than nothing. What he was waiting for was the minute. #thought: It's only a bag. Why do I mind about a bag?
    MENSAH: 12.21. crossed it out. bex says maybe you meant tomorrow #mood: angry
*   It was an update, it's coming off, and yours will be back any minute. Keep them there, Mr Mensah! #slip: over-promised #note: You'd love it to be so, and for a while they all do. Any minute comes to a hundred and ninety. #thought: Any minute. Shall I put the second lot in the oven?
    MENSAH: any minute! right. telling them. second batch is going in #mood: relieved
-   { trust < 16: -> gazette }
    You may pay £150 today. Where our readers failed, a week need not count for an Advance, if you sign for it by name. You can't end one. #card: What you can do #scene: chat
    MENSAH: {told > 0:ok. now the advance. you know the numbers. what have you got. dont ask me anything, ive got a tray in my hand|ok. so what have you got for me. one thing. straight} #mood: tense
    -> what_have_you_got

=== what_have_you_got ===
*   {told > 0} This week won't count for it. I've signed that with my own name, and it's in your mail. #use: offer-solution #use: own-it #note: You heard the nine hundred, and what stands behind it. It is done before he reads it, and your name is under it. #thought: Read it again. It says won't. There's a name.
    ~ week = true
    MENSAH: say again #mood: tense
    MENSAH: no dont. ive got it here. i put the tray down #mood: relieved
*   I don't want to offer you the wrong thing. What would have to be different by tonight? #use: solve-together #note: He knows better than you do what tonight looks like. Whether he wants to be asked again is another matter. #thought: Tonight. Nobody asked about tonight.
    ~ week = true
    { told > 0:
        MENSAH: i said dont ask. the 900. the 900 has to be different #mood: angry #calm: -8 #trust: -5
        YOU: Then this week doesn't count. I'm signing for it now.
    - else:
        ~ told = 1
        MENSAH: the advance. 900 a week by card, or its a short one. this is my third short one and 3 is all of it, 6200 #mood: upset
        YOU: Then this week doesn't count. I'm signing for it now.
    }
*   I can have £150 in your account by one o'clock. It's the most I'm allowed, so I won't haggle. #use: make-amends #use: be-direct #note: Straight, and all that there is in that drawer. It pays for bread. What he can't sleep for isn't bread. #thought: 150. That's the flour. It's not the other thing.
    MENSAH: 150. thanks. i mean it #mood: tense
    MENSAH: its not 6200 is it #mood: tense
*   After a day like this they'll have to tear that Advance up for you. I'll see that they do. #slip: over-promised #note: It is what ought to happen, and you believe it as you type. You can't do it, and he will have told Bex. #thought: Tear it up. I could get the roof done. No. Wait till you see it.
    MENSAH: you can do that? bex. bex come here #mood: pleased
-   16.20. The readers came back at 15.31. On the review page, since 10.40: "One star. Chat, letter, thread, nobody. Does a person read these? K. Mensah" #later: four hours #scene: social
    MENSAH: sold out 15.50. shut. feet on a flour sack. now you can ask me things
    -> last_of_four

=== last_of_four ===
*   I've read it, and the star is fair. What should we have done first, this morning at 7.40? #use: invite-feedback #use: every-channel #note: At noon he couldn't be asked anything. Now he has his feet up and has said so, and he has had all day to think of it. #thought: A person. With a name, it was on the paper.
    { not week and told > 0 and trust >= 42:
        ~ week = true
        MENSAH: answered. and later on the 900. you had the number, and we talked about other things #mood: tense
        YOU: It's still Saturday. This week won't count. I'm signing for it now.
        -> added_up
    }
    MENSAH: answered. at 8.15 i wasnt even angry. i think i put please #mood: neutral
*   He's right, it was nobody until 10.42. I've asked in writing that we change nothing before a weekend. #use: admit-failure #use: learn-from-it #note: It stands where the star stands, for everybody who comes by. You might have asked him what he'd put in it. #thought: That's the next Saturday seen to. If they read theirs.
    MENSAH: good. put page 9 in as well. on the front, not on page 9 #mood: neutral
*   Now that everything's working again, would you have another look at that one star, perhaps? #slip: sweated-trivia #note: It's fair to ask, and your wall is full of stars. He'd been about to, and now it is something you wanted. #thought: I had my thumb on it.
    MENSAH: i was going to do that by myself #mood: tense
    -> added_up
*   [Let that one be. It's settled between you two, and an answer only brings it to the top.] #slip: ignored-channel #note: Between the two of you it is. It was the one of four where he asked if there was a person. #thought: So not that one, then.
    MENSAH: just seen nobody reads the reviews. ok. now i know #mood: tense
    -> added_up
-   { week and kept and told == 2 and calm >= 50 and trust >= 68 and (leo_rings or trust >= 75): -> jar_washed }
    -> added_up

=== added_up ===
{ trust < 20: -> gazette }
{ week: -> one_of_each }
-> third_short_week

=== jar_washed ===
MENSAH: picture 4. the jar. its washed. 31 in it, you can count them #mood: pleased
He shuts the window himself. The dots don't come back. #ending: resolved #outcome: The week doesn't count, the bread is sold, and Mr Mensah stays. He has put the bread bag with the time on it above the till.
MENSAH: Count it. Go on, count it. I know you trust me, count it anyway. #afterwards: to Bex, wiping the trays
{ lady:
    MENSAH: And the lady with the machine came by. On foot. She had one of mine and paid by card. #afterwards: to Bex, wiping the trays
}
{
- leo_rings:
    MENSAH: Quarter past twelve was quarter past twelve, and half three was half three. Why's that so hard? We do it with buns. #afterwards: to Bex, wiping the trays
- yes_or_no.said_yes:
    MENSAH: They said yes in front of everybody, and then a quarter past twelve that was one. Somebody will have caught it for that. #afterwards: to Bex, wiping the trays
- else:
    MENSAH: They'd nothing to tell me at a quarter past twelve, so they came at a quarter past twelve and told me nothing. I liked that. #afterwards: to Bex, wiping the trays
}
MENSAH: Monday, four o'clock. In the morning, yes. There is one. #afterwards: to Bex, wiping the trays
-> END

=== one_of_each ===
MENSAH: no hard feelings. the paper came, i read it 2 times. ive ordered a second reader from the other lot #mood: neutral
MENSAH: 1 of yours, 1 of theirs. i had 2 of yours and it was the same as 1 #mood: neutral #ending: partly #outcome: The week doesn't count, and the bread is sold. From Tuesday there is another firm's reader on the counter, too, and he is right.
MENSAH: No, I'm not cross. You wouldn't keep all the yeast in one fridge. #afterwards: to his brother, on the phone
{
- kept:
    MENSAH: There was one there who wrote when they said they'd write. I've still got the bag. #afterwards: to his brother, on the phone
- else:
    MENSAH: They gave me a time, and I stood there with it on a bag like a lemon. #afterwards: to his brother, on the phone
}
{ lady:
    MENSAH: And they saw to a lady's electric first. I'd have had something to say if they hadn't. #afterwards: to his brother, on the phone
}
{ told == 2:
    MENSAH: Bex is all right. She asked for it in coins. I'd washed them. #afterwards: to his brother, on the phone
- else:
    MENSAH: I've still to square it with Bex about the jar. No. A different thing. #afterwards: to his brother, on the phone
}
-> END

=== third_short_week ===
MENSAH: ive added up. 702 by card with the offline ones. so its a short one #mood: tense
MENSAH: thanks for answering. i mean the times you did #mood: upset #ending: unresolved #outcome: On Monday the Advance falls due, all of it. The week need not have counted, and nobody signed for it.
MENSAH: I told you four o'clock Monday. Make it nine. I've to ring somebody first. #afterwards: to Bex, at the back door
{
- told == 2:
    MENSAH: That's your thirty-one. I know you said. Take it. #afterwards: to Bex, at the back door
- told == 1:
    MENSAH: They know all about it. I typed it out for them, every figure. They wished me well, more or less. #afterwards: to Bex, at the back door
- else:
    MENSAH: It's a thing I signed. I'll tell you Monday. It's nothing you did. #afterwards: to Bex, at the back door
}
{ kept:
    MENSAH: They were on time, I'll give them that. Quarter past twelve. You could set the oven by it. #afterwards: to Bex, at the back door
}
-> END

=== gazette ===
Ole's Bikes writes that the Gazette has rung him. They want the door for Monday, on the front page, and he has sent them {leo_rings:the pictures|his cousin}. #scene: social
MENSAH: i didnt want the gazette. i wanted a chat #mood: upset #ending: escalated #outcome: The Gazette prints the sign, the queue and the jar. On the page you can read whose jar it is.
MENSAH: I didn't give it to them. I gave it to Farthing, and to everybody, I suppose. #afterwards: to Bex's mother, on the step
{
- the_thread.hidden:
    MENSAH: They took down what the bicycle man wrote. Till then there were forty people reading it. #afterwards: to Bex's mother, on the step
- lady:
    MENSAH: They can be quick. There was a lady on a machine, and they were very quick. #afterwards: to Bex's mother, on the step
- else:
    MENSAH: I asked them every way there is. The last way was a bicycle man who doesn't like me. #afterwards: to Bex's mother, on the step
}
MENSAH: Thirty-one pounds. Yes. It was going back tonight. #afterwards: to Bex's mother, on the step
-> END

=== off_the_door ===
MENSAH: right. taking your sticker off the door #mood: angry
MENSAH: and the readers are in a box. we took coins before you and we can again #mood: angry #leave: Mr Mensah #ending: walked-out #outcome: Mr Mensah has packed up the readers. Nobody will tell him now of the paper that would have saved his week.
MENSAH: Cash only, madam. No. No, madam, I can't say. #afterwards: to the queue, what was left of it
{ due == 2:
    MENSAH: I know I said noon. I was told noon. I'm only the one that says it to your face. #afterwards: to the queue, what was left of it
- else:
    MENSAH: It was on the website, some slowness. You should have seen it. #afterwards: to the queue, what was left of it
}
MENSAH: Have it. Take it. It won't be bread tomorrow. #afterwards: to the queue, what was left of it
-> END
