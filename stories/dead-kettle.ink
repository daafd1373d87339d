# title: The dead kettle
# summary: A kettle has died for the second time, and the receipt is gone. The customer has four points on her phone.
# role: You are in your third week at the service desk of an electrical shop, and alone at it.
# setting: shop
# channel: counter
# customer: TRAN (Ms Tran), look tran, temperament demanding
# cast: CASTILLO (Mr Castillo), look castillo, supervisor
# level: 1
# minutes: 8
# fault: company
# objective: hear-out
# objective: explain-plainly
# objective: pick-battles
# objective: positive-language
# objective: offer-solution
# objective: personal-touch
# objective: involve-supervisor
# objective: be-direct
# language: en

// What is true of Ms Tran, who is seventeen, and comes out only when she is asked well:
// On Saturday the 4th, at ten to five, she bought a Torino for £29 with her mother's card, which she has for the food.
// It died on the 12th. On the 13th it was swapped, into a toaster's box. The new one died on Tuesday the 21st; today
// is Friday the 24th. The switch springs up, so she has held it down with her thumb, four minutes a time, and blistered it.
// Her grandmother, Bà, is up at four and thinks that it is morning; her mother works nights. On the 3rd there was a pan on
// the gas, dry and black. She told nobody. Every night she turns the gas off under the sink, and at five on again.
// So she bought a kettle that stops by itself.
// It took her eight days to teach Bà to press the strawberry down. She tore up the receipt at the bus stop.
// If her mother hears of the pan she will give up the nights, and the nights are the rent. Money on the card goes ping.
// Point four on her list, which she doesn't read out, is all that she wants: DOES THE SWITCH GO DOWN.

VAR calm = 30
VAR trust = 30
VAR slips = 0

// She has said whose card it is.
VAR card_told = false
// 1: a Torino again. 2: the Bexley.
VAR kind = 0

-> list

=== list ===
TRAN: Okay so it's dead. Again. And I've got four points on my phone, but I'm literally not starting till somebody asks me what it does. The guy never asked. #mood: angry #sound: hand-on-counter
*   [Leave the box where she put it, look up from the till, and let her get through her list. #use: hear-out #use: steady-self #calm: -3 #trust: -3 #note: Anybody with a list would be glad of it. But she has said what she is waiting for before she starts, and you wait as well. #thought: They're not asking. He didn't ask either. Okay. One.]
    TRAN: One, money back. Two, it's the second time so it's double, that's the law, I've got it up here. Three, the bus, four sixty. #mood: angry #gesture: point
    TRAN: And four's not, um. Four's just a note for me. #mood: tense
*   Dead how? Does it do nothing at all now, or does it start and then give up on you? #use: open-question #use: root-cause #calm: +3 #trust: +3 #note: She has told you what nobody asked her the last time. You ask it, and in two halves, so that she can say which. #thought: They asked. Nobody's even, okay. I had it all ready for if they didn't.
    TRAN: It starts. It's the switch, it won't stay. Like, it comes straight up again. #mood: tense
    TRAN: Okay so points. One, money back. Two, it's double, because it's twice. Three's the bus, it's four sixty, both ways. #mood: angry
*   Please, go ahead. If you've got the receipt on you, I'll look it up while you read them out. #slip: interrupted #note: You want to save her time. It is the one thing that she was afraid of, and it comes before what it does. #thought: I did that one nine times in the mirror and I've still gone red.
    TRAN: I haven't. And you don't even need one! That's the first thing you say, like, the actual first thing? #mood: furious
    TRAN: One, money back. Two, it's twice so it's double. Three, my bus. And that's literally all law except the bus. #mood: angry
*   (boxed) Right you are. Only that's a toaster box, so which have I got here, a kettle or a toaster? #slip: sweated-trivia #note: Said with a smile, even. She hears that she has got something wrong before she has begun. #thought: I put it in a bag so nobody on the bus would see the toaster.
    TRAN: The guy gave me that box! Last time! He didn't have the Tornado box, so he gave me that one, ask him! #mood: furious #gesture: point
    TRAN: Okay. One, money back. Two, it's double because it's twice. Three's the bus, four sixty. #mood: angry
-   TRAN: So is it double or not? Because you're doing the face where you're not saying. It's the Tornado, if you need that for the computer. #mood: angry #gesture: lean-in
    -> double

=== double ===
*   No, not double. You've got that bit wrong. But the money back, after a second one, that's right. #use: explain-plainly #use: be-direct #note: She asked you yes or no. She gets one of each, the no first, and so she can believe the yes. #thought: Okay so that's a no. It's, like, a whole one. The guy never did a whole one.
    TRAN: Once? It said second failure. Oh. Okay, so it might have said second failure and I, like, did the double. #mood: tense
    TRAN: So then once. And the bus. I'm not dropping the bus. #mood: tense #gesture: crossed-arms
*   You've read more of it than I have, and you're owed. We'll make it fair before you go. #slip: vague #note: It sounds like a compliment and a yes. She has come with numbers, and you have given her weather. #thought: Was that a yes? I'm going to say that was a yes.
    TRAN: So that's fifty-eight. You said fair. I did it on the bus, twenty-nine and twenty-nine. #mood: tense
    TRAN: You're nodding, but you haven't said, like, a number. #mood: angry
*   It's once, so that's twenty-nine pounds. The double will be off a forum, I've fallen for that one myself. #slip: assumed #calm: -3 #note: You are right about the sum and wrong about the forum, and it's the forum that she can prove. #thought: It had a crown on. I checked for the crown.
    TRAN: It's not a forum! It's the actual government! It's got the little crown on, look! #mood: furious #gesture: point
*   Let's have it out of there and see what it does, and then we'll go through your points together. #use: root-cause #note: Sensible, and it will come to that. But she asked you a question, and she is counting answers. #thought: I know that one. Mum does that one with school trips.
    TRAN: You didn't say no. I'm just, like, noting that you didn't say no. #mood: angry
-   TRAN: Okay so look at it then. Because the guy last time just looked at me. He never even plugged it in. #mood: angry
    There is a strawberry sticker on the switch, and a plaster on her thumb. #prop: kettle
    -> out_of_the_box

=== out_of_the_box ===
*   (plugged) The Tornado, yeah. Give it here a second, and I'll get some water for it, and try it. #use: pick-battles #use: root-cause #note: She wants to be believed, and it takes water, a plug, and the wrong name left as it is. #thought: They said Tornado and the label says something else. They can read. They just left it.
    You fill it, plug it in, and press the strawberry down. It springs up. You press it again.
    TRAN: See? See! You can't just, like, press it. #mood: tense #gesture: palms-up
*   What have you done to your thumb there? That looks sore. Did you get it from this thing? #use: read-cues #use: show-care #calm: -3 #trust: -2 #note: Well seen, and it is from this thing. It is too soon: she asked you to look at the kettle. #thought: Don't look at the thumb. If they do the thumb I'll have to do all of it.
    TRAN: Nothing. It's a thumb. I said look at the kettle, not at, like, me. #mood: angry #gesture: turn-away
*   It's a Torino, by the way. And you'll need to take that sticker off before we can have it back. #slip: sweated-trivia #slip: negative-language #note: One letter, and one strawberry. You can't know what it is there for, and that is rather the point. #thought: It was the last one on the sheet. I'm not ripping it.
    TRAN: Who cares what it's called! And nobody's touching the sticker, it's, no. No. #mood: furious #gesture: slam
*   There's a socket just here. We'll do it by the line this time, and both stand and watch it. #slip: assumed #slip: blamed #note: It is all that she asked for, and two words more: "this time". She was sent home with the line eleven days ago. #thought: I did it with a ruler. I actually used a ruler.
    TRAN: This time? That is literally what the guy said! The line! And I filled the new one to here! Under! Every time! #mood: furious
-   { calm < 7: -> walks_out }
    { trust < 8: -> above_you }
    She holds the switch down with the plaster, to show you, and laughs.
    TRAN: It only goes if you hold it. Four minutes. I've done it since Tuesday, and the guy said it's how people treat them, so is it, like, me? #mood: upset
    -> is_it_me

=== is_it_me ===
*   (not_you) No. Put your finger in there, behind the switch. That's the catch, or it was. It's worn through by itself. #use: explain-plainly #use: stick-to-facts #calm: +4 #trust: +4 #note: She has asked herself this for three nights. You let her put a finger on the answer. #thought: So it's not me. It's not me. I'd have liked to know that on Tuesday.
    TRAN: So I didn't, okay. Because I thought, that's two out of two. That's, like, a hundred per cent me. #mood: relieved
*   Four minutes a time since Tuesday, with that thumb. Who's it for, that you couldn't just leave it? #use: open-question #use: read-cues #note: That is where the story lies. But she asked first, and a question isn't an answer to hers. #thought: They didn't say no. So it might be me.
    TRAN: It's a kettle. It's for tea. You still haven't said if it's me. #mood: tense
*   (pan) You really mustn't do that, you'll scald yourself. Can't you use a pan on the cooker for now? #slip: assumed #slip: half-listened #note: Anybody kind would say it. It is the worst word that you could have picked, and you'll see her laugh at it. #thought: Pan. Why did they say pan. Don't laugh. I'm laughing.
    TRAN: No. No, we're not, no. We don't do pans. Can we not talk about pans? #mood: upset #gesture: shake-head
    She is still laughing, and her eyes aren't.
*   (five_back) It's not you. Feel in there, that's the catch, and it's gone. We've had five back like it this month. #slip: nothing-learned #calm: -4 #trust: -4 #note: The first three words are what she needed. The last ones tell her that the shop knew, and went on selling them. #thought: So the guy knew, when he was doing up the bag for me.
    TRAN: Five? Wait, so you knew? You, like, knew, and he still gave me another one out of the same lot? #mood: angry
-   { calm < 7: -> walks_out }
    { trust < 8: -> above_you }
    Without a receipt: swap it or give a credit, if the card payment is found. Money back with proof; a bank entry is proof. Mr Castillo may do more. #card: What you can do
    TRAN: Okay so then. Twenty-nine, and the bus. And it has to be cash. Like, notes. Not the card, and don't ask me why. #mood: tense
    -> cash

=== cash ===
*   You'd haggle over all the rest of it, but not that. What happens if it goes back on the card? #use: read-cues #use: open-question #calm: -5 #trust: -2 #note: It is the only point that she hasn't moved on by a penny, and you noticed. But "don't ask" was her last word, and you asked. #thought: I could say it's broken, the card. No. They'd just be nice about it.
    ~ card_told = true
    TRAN: I said don't. It goes ping. On my mum's phone. It's her card, I have it for the food, and she's got it so it goes ping. #mood: upset
*   A swap I can do, today, with no receipt. Cash I can't, the money goes back the way it came. #use: positive-language #use: be-direct #trust: +3 #note: A no to the notes, and no why asked of her. It is the first thing today that she needn't talk anybody into. #thought: Swap. What does a swap do on a phone? I can't ask that.
    TRAN: A swap. So it's just, like, a kettle for a kettle. Okay. #mood: tense
*   I'll pay it out of the till, and put it through as staff. Please put the card away, I shan't ask why. #slip: unfair-fix #note: It is kind, and it is exactly what she asked for. The till is counted at six, and there is one name on it. #thought: That was too easy. Why was that easy?
    TRAN: Wait, you can just do that? Cash? And nobody, like, looks? #mood: relieved #gesture: lean-in
    -> out_of_the_till
*   It's somebody else's card, then, is it? I'm only asking. I have to be a little careful with those. #slip: assumed #note: A good guess, and said like one who has caught her. What she tells you now she tells you as a defence. #thought: I knew it. I knew I looked like somebody who'd nick a card.
    ~ card_told = true
    TRAN: I didn't steal it! It's my mum's, she gives me it for the food! I'm allowed! It just goes ping when, it just pings her. #mood: furious
-   { calm < 7: -> walks_out }
    { trust < 8: -> above_you }
    { card_told: -> torn_up }
    -> lost

=== out_of_the_till ===
*   Quick, then. Thirty, and keep the pound for the bus. If anybody asks, you've never been in today. #slip: unfair-fix #note: She gets all that she came for, and a lie to carry home with it. She has one of those already. #thought: Go. Go before they think about it. Why do I feel sick?
    -> counted_at_six
*   No, I can't do that one, forget it. Just give me the day, and I'll find your sale from that. #use: be-direct #use: act-fast #note: You lose face within the same minute, spend no words on it, and go on to what is yours to do. #thought: I knew it. But they're typing. They went red, and they're typing.
    ~ card_told = true
    TRAN: So then why'd you say it? Okay. The fourth. Eight eight one three. It's my mum's, it pings her. If you just, like, swap it, does that ping? #mood: upset
    It doesn't, you tell her. A swap moves no money.
    -> number_four
*   I said that too fast, I know. Mr Castillo can do cash properly. Let me get him, he's only at the back. #use: involve-supervisor #use: admit-failure #calm: -5 #trust: -5 #note: The honest road out of it. But you offered her a secret, and now you'd carry it to the boss. #thought: Not the boss. Bosses ring people's mums.
    TRAN: No! Don't ask! Forget the cash. It's the fourth, ten to five, eight eight one three. Just, like, swap it. #mood: upset #gesture: palms-up
    -> number_four

=== torn_up ===
TRAN: And the receipt's not, like, at home. I ripped it up at the bus stop, like, really small. She goes through the bag for receipts on Sundays. #mood: upset
*   A swap moves no money, so nothing pings. All I need is the day, and the last four numbers on it. #use: positive-language #use: act-fast #note: She is done with being asked. You have heard what she fears, and you take that one thing away. #thought: Nothing pings. Say it again. No, don't make them say it again.
    TRAN: The fourth, it was a Saturday, like ten to five. Eight eight one three. I know it off by heart. #mood: relieved
*   What is it that she mustn't hear? I won't be telling anybody, I just want to get it right for you. #use: open-question #use: root-cause #note: It is the heart of it. But she has told you two secrets in a minute, and has had nothing for them yet. #thought: That's three questions. I came in here with the questions.
    TRAN: It's private. It's, like, a private kettle. The fourth, ten to five, eight eight one three. That's not private. #mood: tense
*   I'd just tell her, if I were you. They nearly always take it better than you think they will. #slip: assumed #note: From experience, and kindly. But you don't know what there is to tell, and she does. #thought: You've never met her. She'd be so nice about it. She'd ring work that same minute.
    TRAN: You don't even know what it is, and you're like, tell her! Just look it up! The fourth, eight eight one three! #mood: angry
*   As you're not the cardholder, I'm not meant to discuss it. It's data protection, it isn't up to me. #slip: jargon #slip: made-excuses #note: You may well have been taught it so. She has just trusted you with a torn-up receipt. #thought: Cardholder. I hold it every day. I hold it for milk.
    TRAN: I don't want to discuss it. I want you to, like, find it. The fourth, ten to five, eight eight one three. #mood: angry
-   { calm < 7: -> walks_out }
    { trust < 8: -> above_you }
    -> number_four

=== lost ===
TRAN: And that's good, with no receipt, because it's lost. People lose things. It's, like, bits. Of paper. #mood: tense #gesture: crossed-arms
*   Then we'll do without. Tell me the day, and the last four numbers of the card, and I'll find it. #use: positive-language #use: act-fast #trust: -2 #note: Quick, and kind, and past the word that she has just tripped on. She has to turn back for it by herself. #thought: They didn't even ask where I lost it. I had a whole bus for that.
    ~ card_told = true
    TRAN: The fourth, ten to five. Eight eight one three. It's my mum's, though, and it pings her. Does a swap ping? #mood: upset
    No, you tell her. A swap moves no money.
*   Lost, or better not found? Either one will do for me. All I need off you is the day. #use: read-cues #use: open-question #calm: +4 #trust: +4 #note: She said "bits", and heard herself say it. You leave her a door that she needn't go through, and she goes. #thought: Okay how. How did they know. I've got that face.
    ~ card_told = true
    TRAN: Ripped up. At the bus stop. It's my mum's card, she goes through the receipts. The fourth, eight eight one three. #mood: upset
*   For a refund I do need proof of purchase, a till slip or the cardholder's statement. It's in the terms. #slip: jargon #slip: negative-language #note: All correct. You could have looked for the sale yourself, and you've sent her to a statement that isn't hers. #thought: The statement's on her phone. The phone's under her pillow.
    TRAN: I looked up the law, nobody said look up, like, your terms. It's the fourth, eight eight one three, can't you look? #mood: angry
*   Have a good look at home, it'll be in a coat. Without one I can't do much more for you today. #slip: negative-language #slip: assumed #note: It's what you would do yourself. She knows where it is: in small pieces, at a bus stop. #thought: It's not in a coat.
    TRAN: It's not in a coat. It was the fourth, it's eight eight one three, can't you just, like, look? #mood: upset #gesture: shake-head
-   { calm < 7: -> walks_out }
    -> number_four

=== number_four ===
There it is, by the day and the four numbers: a Torino, 16:52, £29. She has turned her phone face down, and keeps a hand on it. #sound: keyboard #prop: slip
{ calm >= 45:
    TRAN: Okay so then what do I get? Because I've done my points. That's it. I've, like, finished. #mood: neutral
- else:
    TRAN: Okay so then what do I get? I've done all my points, it's your turn, like, go. #mood: tense
}
*   (fourth) You said four when you came in. I've had money, double and bus. What's under your hand? #use: read-cues #use: open-question #calm: +4 #trust: +6 #note: You have counted along with her. Nobody had, so she thought that it wouldn't be missed. #thought: They counted. Oh no. They actually counted.
    TRAN: It's stupid. It just says, does the switch go down. In capitals. DOWN. #mood: upset
    -> four_in_the_morning
*   Put the list away for a moment. If it were up to you, what goes home in the bag today? #use: solve-together #use: open-question #note: A generous question. It lets her bargain on, and what she wants is the thing she isn't bargaining about. #thought: If it was up to me I'd be, like, twenty.
    TRAN: Up to me? Twenty-nine pounds and a Tornado. I mean, one that stops when I'm not there. #mood: neutral
*   A new one of the same, straight from the back, and I'll write on the box that it's your third. #use: offer-solution #use: act-fast #note: Fair, fast, allowed. You haven't asked what the second one couldn't do. #thought: So I get to hold that one down as well.
    TRAN: The same. Like the last same one was the same. #mood: tense
*   By the book you get a swap or a credit. I don't write the book, I've only been here three weeks. #slip: made-excuses #note: True, and you'd like her to see it. She has looked at your badge already. #thought: I'm not even mean to people who are new. I was being mean.
    TRAN: Yeah, it says LEARNING on your badge. So who does write it? #mood: angry #gesture: point
-   { calm < 7: -> walks_out }
    { trust < 8: -> above_you }
    -> which_one

=== four_in_the_morning ===
TRAN: Because my gran, Bà, she knows down. It took me eight days. You press the strawberry and go and sit, and it stops. She can do that. #mood: upset
TRAN: Mum's on nights, and Bà gets up at four and thinks it's morning. And before the kettle it was the gas. There was a pan, and it was just black. #mood: upset
TRAN: I turn the gas off under the sink when she's gone, and on at five. Nobody knows that. And don't do the face. People do, like, a face. #mood: upset #gesture: turn-away #pause: She has told a stranger what she tells nobody, and says "don't do the face". What does she need in the next ten seconds?
*   (no_face) Okay. Second shelf, then. Bring that one along, the switch has to match. Come on. #use: personal-touch #use: offer-solution #calm: +4 #note: Not a word about the pan, and you go because of the pan. She had asked for exactly that. #thought: No face. They're just walking. Go after them, go.
    She gets to the shelf before you do, and reads a box: stops when dry.
    TRAN: Wait, it stops when it's dry? They make them so it, like, knows? #mood: relieved
*   You found that pan on your own. Anybody would have been scared, and look what you've done since. #use: empathise #use: validate #note: True, and warm, and it is the face. At another moment she would have wanted it. #thought: Look at the toasters. Look at the toasters until it goes away.
    TRAN: That's it. That's the face. I wasn't scared, I was, like, in my socks. #mood: upset
    TRAN: Have you got one that goes down or not? #mood: tense
*   Your mum needs to hear about that pan, tonight. I'm serious. Somebody could have been killed. #slip: argued #note: You're right, and she knows it better than you do. You have told her what it weighs; she carries it. #thought: Killed. Yeah. I do that one from four till about six.
    TRAN: You think I don't know that? She'd stop the nights, and the nights are the rent! I shouldn't have said. I never, ever say. #mood: angry
    TRAN: Have you got one that goes down, that's all I'm asking. #mood: upset
*   There are people for that, day and night. The council's got a number for older folk, I'll look it up. #slip: passed-the-buck #note: There is such a number, and one day it may be wanted. She came to the kettle desk, and has been shown the next window. #thought: If I ring a number, somebody comes round. I know what happens when somebody comes round.
    TRAN: I didn't come in for a number. I came in for a kettle. #mood: tense #gesture: crossed-arms
    TRAN: Does one go down or not? #mood: tense
-   { calm < 7: -> walks_out }
    { trust < 8: -> above_you }
    -> nine_pounds

=== which_one ===
TRAN: So which one? I'm not taking a Tornado home and, like, crossing my fingers. I did that one. #mood: tense
*   Have a look along that shelf, and bring me one you like. If it's dearer, we'll have to see. #use: solve-together #use: set-expectations #note: She goes along the shelf and presses every switch. You don't know why, but you have let her. #thought: Up. Up. Side. Up. Down. That one's down.
    TRAN: That one. The Bexley. It goes down. #mood: neutral
    -> nine_pounds
*   A fresh one from the back, and we'll boil it here, and you press it yourself until you believe it. #use: offer-solution #note: The test is good. The kettle is the one that has worn out twice, and neither of you says so. #thought: It's the same switch. At least she knows the switch.
    ~ kind = 1
    TRAN: It's still a Tornado. And I believed the last one, for, like, eight days. But okay. #mood: tense
    -> next_time
*   A credit's the simplest. Twenty-nine pounds, and you can look round for one in your own time. #use: offer-solution #note: It is allowed and it is tidy, and it has no hot water in it. She says for the first time when she needs it. #thought: My own time. When's that?
    TRAN: It's tonight, though. I need it, like, tonight. Then that Bexley. It goes down. #mood: upset
    -> nine_pounds
*   At twenty-nine pounds you get what you pay for. I had one, and I'd not buy it a second time. #slip: blamed #note: It's meant as a tip between friends. She heard what her money is called in here. #thought: It was twenty-nine or it was food.
    { calm < 7: -> walks_out }
    { trust < 8: -> above_you }
    TRAN: Then why do you sell them? And what's that one, the Bexley? Is that, like, a proper one? #mood: angry #gesture: point
    -> nine_pounds

=== nine_pounds ===
The Bexley's switch goes down. It clicks off, and it stops when it is dry. It costs £38.
TRAN: That's nine more. I've got two pounds ten, and {card_told:the card goes ping|it can't go on the card}. And it literally says LEARNING on you, so can you even do stuff? #mood: upset #gesture: point
*   Not nine pounds, no. Mr Castillo can, and I'm the one who'll ask him. You needn't say a thing. #use: involve-supervisor #use: own-it #note: You say where your powers end, and stay in it. The last sentence is what lets her stay too. #thought: I needn't say a thing. Okay. I can do that. I can be, like, a lamp.
    TRAN: Okay. But you ask. And don't, you know. Just the kettle. #mood: tense
    -> castillo
*   I'll put the nine in for you myself. It's only nine, pay me back whenever you happen to have it. #slip: unfair-fix #note: Nobody could call it unkind. It makes her owe a stranger for a thing that your shop sold her broken. #thought: Then I can't ever walk past this shop again.
    TRAN: No. Then I'd owe, like, a person. I don't do that. #mood: tense #gesture: shake-head
    Mr Castillo has heard the word nine.
    -> castillo
*   Well, you did hold it down for days, that can't have done it any good. Shall we split it, half each? #slip: blamed #slip: unfair-fix #note: Halves sound fair to both. She asked you an hour ago, it seems to her, whether it was her. #thought: So it was me. They just waited till the end to say it.
    TRAN: {is_it_me.not_you or is_it_me.five_back:You said it wasn't me! You had me, like, feel the catch!|So now it's me. I asked you if it was me, and now it's, like, half me.} #mood: furious
    { calm < 7: -> walks_out }
    { trust < 8: -> above_you }
    Mr Castillo has heard that. So has everybody.
    -> castillo
*   A third Torino costs you nothing. We'll boil it here three times, you and me, and you see if it holds. #use: offer-solution #use: set-expectations #note: Within your powers, and honest about the if. But it is the if that she has to sleep beside. #thought: If it holds. It's got to hold when there's nobody looking at it.
    ~ kind = 1
    TRAN: If it holds here. It's not here that it's got to hold. But okay. Okay. #mood: tense
    -> next_time

=== castillo ===
~ kind = 2
CASTILLO: What have we got? #enter: Mr Castillo #mood: neutral
She has taken her hand off the phone, and put it over the strawberry.
*   (kept) Both of hers had the same catch go. The Bexley's nine pounds more. Can we do that for her? #use: be-direct #use: stick-to-facts #trust: +3 #note: Two facts and a question, and nothing that was told to you. She listens for what you leave out. #thought: They looked at me first, and then they just said catch. They didn't put any of it in.
    CASTILLO: The same catch, both times? Then that's ours to pay. Do it. #mood: neutral #gesture: nod
    TRAN: And the bus. It's four sixty. #mood: tense
*   (told_on) {number_four.fourth} Two dead, the same catch, and her gran needs one that stops by itself. I'd like us to cover the nine. #use: show-care #calm: -16 #trust: -22 #note: You wanted him to feel it too, and he does. It wasn't yours to give away, and it would have been nine pounds without it. #thought: I said nobody. I said it in this shop, like, six minutes ago.
    CASTILLO: Ah. My mother was like that, at the end. Of course. Take the Bexley, miss. #mood: neutral #leave: Mr Castillo
    TRAN: I said nobody knows that. #mood: upset #gesture: turn-away
*   {not number_four.fourth} Two dead, the same catch, and she's been very good about it for her age. Could we cover the nine? #slip: assumed #calm: -3 #trust: -3 #note: You plead for her, over her head, and the catch alone would have done. She came in hoping to pass for twenty. #thought: My age. I do the bins, and the bills, and the food.
    TRAN: For my age? I'm seventeen! It's not, like, a prize! The same bit died twice, and it's nine pounds! #mood: angry
    CASTILLO: So it did, miss. Then we'll see to the nine pounds. #mood: neutral #gesture: nod #leave: Mr Castillo
*   (asked_her) It's the same catch in both. The rest of it is Ms Tran's own to tell, if she'd like to do that. #use: keep-respect #trust: -5 #note: You give nothing away, and you give her the floor. But she has told it once, and it was to be you who asks. #thought: The rest? What rest? Is he going to ask me for the rest?
    TRAN: The rest's nine pounds. That's, like, all the rest there is. #mood: tense #gesture: crossed-arms
    CASTILLO: Then you shall have the rest, miss. #mood: neutral #gesture: nod #leave: Mr Castillo
*   I know it's not in the rules, and you'll most likely say no, but could we do the nine for her? #slip: negative-language #note: You have turned yourself down before he could. She watches her nine pounds get smaller. #thought: Why would you say the no for him?
    TRAN: It's nine pounds! It's not, like, a car! It died twice, the same bit died twice! #mood: angry
    CASTILLO: The same bit, twice? Then it's ours to pay. #mood: neutral #gesture: nod #leave: Mr Castillo
-   -> next_time

=== next_time ===
{ castillo.kept:
    Mr Castillo puts four pounds sixty on the counter, and goes. The Bexley boils, and clicks off so loud that a man at the batteries looks round. #leave: Mr Castillo
- else:
    It boils beside the till, and clicks off by itself. A man at the batteries looks round.
}
TRAN: {kind == 2:Okay so it does that.|It held. Okay.} And the rest of them? All the Tornados on that shelf? Because the guy's just going to sell one to, like, the next person. #mood: tense
*   (ring) No list. Next Friday I'll ring you, on your own phone, after four. You tell me if it clicks. #use: follow-up #use: every-channel #calm: -3 #trust: -3 #note: A day, an hour, and whose phone: it's well meant, and it is about her own. She had just looked past it, at the others. #thought: After four. They remembered who's asleep. Or it's luck. But I said the rest of them.
    TRAN: {card_told:After four, yeah. Not before, because of Mum.|After four's good. Four's, yeah.} If I say it clicks, it clicks. You still didn't say about the rest of them, though. #mood: neutral
*   (shelf) Tonight every one of those comes off the shelf, and gets tried. You're the reason we looked. #use: learn-from-it #calm: +3 #trust: +4 #note: She asked about people whom she'll never see, and was answered as somebody who has found a thing out. #thought: So nobody else's gran gets one out of those boxes.
    TRAN: All of them? Because of me? That's, like, eleven kettles. I counted. #mood: relieved #gesture: nod
*   Yours will click for ten years, so that's you looked after. The others get checked at the warehouse by Monday. #slip: over-promised #note: You do believe in it. So did whoever swapped the last one for her. #thought: Ten years. The guy said years. He did the same hand.
    TRAN: By Monday. Who checks them? Okay. I'm going to, like, write that under four. #mood: tense
*   One of us does go through them. And you can come in any day, we'll know your face by then, won't we? #slip: vague #note: It's friendly. But one of you was here the last time, too, and didn't plug it in. #thought: One of us. It was one of you with the toaster box.
    TRAN: One of who? The guy? #mood: tense
-   { castillo.told_on or slips >= 3: -> what_is_left }
    { kind == 2 and (next_time.ring or next_time.shelf) and trust >= 62 and calm >= 54:
        { number_four.fourth: -> goes_down }
        -> one_that_stops
    }
    -> what_is_left

=== what_is_left ===
{ trust < 36: -> no_points_left }
{ kind == 2: -> paid_for }
-> third_one

=== goes_down ===
TRAN: Can I do the sticker here? It's got to be on before she sees it. #mood: relieved
She peels it off with a nail, as slowly as she can, and it comes off whole. #calm: +4
TRAN: Okay so that's four. {next_time.ring:And Friday. After four.|And you're doing the shelf, I'm going to come and count.} #mood: pleased #ending: resolved #outcome: She takes home a kettle whose switch goes down and which stops by itself, and what she told you has stayed at your desk.
TRAN: Down. No, down, Bà, same as before. The strawberry. Now go and sit. No, don't watch it, you don't have to watch this one. #afterwards: to her grandmother, in the kitchen at ten that night
{
- castillo.kept:
    TRAN: There was a boss and everything, and they didn't say about you. I was standing right there. They just said catch. #afterwards: to her grandmother, in the kitchen at ten that night
- four_in_the_morning.no_face:
    TRAN: I told somebody about the pan. They didn't say anything, they went and got the kettle. I know. I know you don't know about the pan. #afterwards: to her grandmother, in the kitchen at ten that night
- else:
    TRAN: I told somebody about the pan. It's okay. It's just a person in a shop. #afterwards: to her grandmother, in the kitchen at ten that night
}
{ next_time.ring:
    TRAN: Hear that? That's it done. They're going to ring up on Friday and ask me if it does that. #afterwards: to her grandmother, in the kitchen at ten that night
- else:
    TRAN: Hear that? That's it done. You can hear it from the bed, I tried. #afterwards: to her grandmother, in the kitchen at ten that night
}
-> END

=== one_that_stops ===
TRAN: And you've written it somewhere that I was here? Because there's no receipt. Like, officially there's me. #mood: neutral
You print her the swap. She reads all of it, and folds it very small. #prop: slip
TRAN: Okay. I'm not ripping this one. #mood: relieved #gesture: nod #ending: resolved #outcome: She goes home with a kettle that stops by itself, and with a receipt that she can keep. What it is for, you never heard.
TRAN: So I had the whole list, and they just, like, did it? I was kind of annoyed. #afterwards: in a voice message to her friend Priya, from the bus
{
- out_of_the_box.plugged:
    TRAN: It's called a Torino, by the way. I looked on the box. They called it Tornado the whole time, because I did. #afterwards: in a voice message to her friend Priya, from the bus
- list.boxed:
    TRAN: First it was all, that's a toaster box. Yes. I know it's a toaster box. But then it was okay. #afterwards: in a voice message to her friend Priya, from the bus
- else:
    TRAN: They wrote it all up so it's, like, official. I've got a paper. It's in my sock. #afterwards: in a voice message to her friend Priya, from the bus
}
{ next_time.ring:
    TRAN: And if my phone goes on Friday at four, I have to take it, it's about a kettle. No, I'm not telling you why. #afterwards: in a voice message to her friend Priya, from the bus
- else:
    TRAN: No, I never said what for. They never asked. Well, they sort of asked. #afterwards: in a voice message to her friend Priya, from the bus
}
-> END

=== paid_for ===
{ castillo.told_on:
    TRAN: Thanks for the kettle. You didn't have to tell him. #mood: tense
- else:
    TRAN: Okay. So it's got a switch, and I've got a kettle. Thanks, I guess. #mood: tense
}
{next_time.ring:You can ring on Friday, she says. She doesn't say that she'll answer.|She takes the Bexley, and leaves the toaster box on your counter.} #ending: partly #outcome: She has the kettle that she needs. She wouldn't bring you the next thing that goes wrong.
TRAN: Yeah, I got one. It's good. It's, like, loud. #afterwards: in a voice message to her friend Priya, from the bus
{
- castillo.told_on:
    TRAN: You know when you tell somebody a thing and then they say it to somebody else in, like, a nice voice? #afterwards: in a voice message to her friend Priya, from the bus
- castillo.asked_her:
    TRAN: I had to do it all again for the boss. I just did the short one. I'm good at the short one now. #afterwards: in a voice message to her friend Priya, from the bus
- is_it_me.pan:
    TRAN: They said why don't you use a pan. I don't know why I'm telling you that. It's just funny. #afterwards: in a voice message to her friend Priya, from the bus
- else:
    TRAN: I won, so I don't know why I feel like this. I'm going to say it's the bus. #afterwards: in a voice message to her friend Priya, from the bus
}
TRAN: Anyway. It's got a sticker on. Come round when Mum's up. #afterwards: in a voice message to her friend Priya, from the bus
-> END

=== third_one ===
TRAN: Third one. If this was, like, football, I'd get to keep it. #mood: neutral
{ number_four.fourth:
    She asks for a proper box this time, and gets one. #ending: partly #outcome: She has a kettle for tonight, of the kind that has died on her twice. You know what it is for, and so you will think of it.
- else:
    She asks for a proper box this time, and gets one. #ending: partly #outcome: She has a kettle for tonight, of the kind that has died on her twice, and nobody in the shop knows what it is for.
}
TRAN: It's the same one. I know. But it's the same switch, so you don't have to learn it again, so that's good. #afterwards: to her grandmother, in the kitchen at ten that night
{ next_time.ring:
    TRAN: Somebody's ringing on Friday to see if it's still alive. It's like it's got, I don't know. A doctor. #afterwards: to her grandmother, in the kitchen at ten that night
- else:
    TRAN: I'm going to hear it from my bed. I'm going to lie there and listen for the click. It's fine, I'm up anyway. #afterwards: to her grandmother, in the kitchen at ten that night
}
{ number_four.fourth:
    TRAN: I told them about you. They had a better one, and it was nine pounds. #afterwards: to her grandmother, in the kitchen at ten that night
- else:
    TRAN: They never asked what it was for. I had it ready, kind of. It was number four. #afterwards: to her grandmother, in the kitchen at ten that night
}
-> END

=== no_points_left ===
TRAN: You know what, it's fine. I'll take it. I've got no points left. #mood: upset
She has stopped bargaining, and it isn't because she has won. #ending: unresolved #outcome: She took what was put in front of her, and believed none of it. At home she will hold the switch down anyway, to be sure.
TRAN: I've got one. I don't know. I'm going to stand next to it. #afterwards: in a voice message to her friend Priya, from the bus
{
- castillo.told_on:
    TRAN: I told somebody something and it went straight to the boss. It got as far as, like, the till. #afterwards: in a voice message to her friend Priya, from the bus
- list.boxed:
    TRAN: They started with the box. I should have known, when they started with the box. #afterwards: in a voice message to her friend Priya, from the bus
- else:
    TRAN: I had it all on my phone, and I still came out like I'd been told off. #afterwards: in a voice message to her friend Priya, from the bus
}
TRAN: No, don't come. I've got to do the tea. #afterwards: in a voice message to her friend Priya, from the bus
-> END

=== counted_at_six ===
TRAN: Okay. Thanks. I was never here. #mood: relieved #gesture: turn-away
She leaves the kettle. At six Mr Castillo counts the till, finds the sale, and asks the bank whose card it was. #leave: Ms Tran #sound: door #ending: escalated #outcome: The till was thirty pounds short, and it was her mother whom the shop rang up about it. Tonight there is no kettle, and the gas is off.
TRAN: It's not stealing, Mum, they gave it to me. No, listen. They said I was never there. I know how that sounds. #afterwards: to her mother, at twenty past six, before the night shift
TRAN: I was going to get a different one with it. It's for Bà. Sit down a second. Can you sit down? #afterwards: to her mother, at twenty past six, before the night shift
{ is_it_me.not_you:
    TRAN: And it wasn't me that broke it. They said that, at the start. They were nice. That's what's so stupid. #afterwards: to her mother, at twenty past six, before the night shift
- else:
    TRAN: I'm not laughing. I'm not, it's just what my face does. #afterwards: to her mother, at twenty past six, before the night shift
}
-> END

=== above_you ===
TRAN: I want him. The one at the back. The one who hasn't got LEARNING on. And I'm not doing all four again. #mood: angry #gesture: point
*   He'd only tell you the same as me. Let's you and me have another go at it, from the top. #slip: argued #note: You'd like to mend it yourself. She asked for a person, and was told that there's no point. #thought: From the top. I can't do the top again. My legs have gone.
    -> walks_out
*   I'll get him. I'd like to do the talking first, though, as it's me who got you this far. #use: involve-supervisor #use: own-it #note: It sounds like wanting the last word. It takes off her the one thing that she has said she can't do again. #thought: They're doing it. I don't have to do the voice. Okay.
    -> the_one_at_the_back
*   Mr Castillo, of course. I'll ring through for him now, and you can tell him all of it in your own words. #use: involve-supervisor #use: keep-respect #note: She has asked for him, and he comes. But her own words are what she has used up, and she has just told you so. #thought: All of it? I've only got, like, one go left in me.
    { calm < 16: -> walks_out }
    TRAN: Again? Okay. Okay, fine, again. #mood: upset
    -> the_one_at_the_back
*   He's in with a delivery just now. If you'd have a seat, please, he'll be free in half an hour. #slip: kept-waiting #note: It may be so. There is one thing that she hasn't brought with her, and it's half an hour. #thought: The bus is at twenty past. Mum's up at three.
    -> walks_out

=== the_one_at_the_back ===
CASTILLO: Two kettles, I hear, and we've been slow about it. Would you show me? #enter: Mr Castillo
TRAN: Okay so it's four points. #mood: tense #gesture: sigh #ending: escalated #outcome: Mr Castillo settles it in ten minutes, with a kettle and without a question. What it was for, nobody there will ever know.
TRAN: I got the boss out. I literally got the boss out, Priya. He had a tie. #afterwards: in a voice message to her friend Priya, from the bus
{ list.boxed:
    TRAN: The one before, all they saw was the box. It's a toaster box! I know! #afterwards: in a voice message to her friend Priya, from the bus
- else:
    TRAN: The one before was new. I think they were scared of me. Nobody's ever been, like, scared of me. #afterwards: in a voice message to her friend Priya, from the bus
}
TRAN: But I'd done my voice so long that I couldn't do the last one. So I don't know if it goes down. #afterwards: in a voice message to her friend Priya, from the bus
-> END

=== walks_out ===
TRAN: You know what, forget it. I'll just hold it. I'll just, like, hold it down till I'm thirty. #mood: furious #gesture: turn-away
She goes, with the kettle under her arm and the lead behind her. The toaster box stays. #prop: no-kettle #leave: Ms Tran #sound: door #ending: walked-out #outcome: She has gone home with a kettle that only works while she holds it, and nobody has asked her for whom.
TRAN: One hundred and eighty. One hundred and eighty-one. #afterwards: to herself, in the kitchen at four in the morning
{
- is_it_me.pan:
    TRAN: Use a pan. Yeah. Great. Use a pan. #afterwards: to herself, in the kitchen at four in the morning
- list.boxed:
    TRAN: And it is a toaster box. They can have the toaster box. #afterwards: to herself, in the kitchen at four in the morning
- else:
    TRAN: I didn't even do four. #afterwards: to herself, in the kitchen at four in the morning
}
TRAN: No, Bà. Nothing. Go back to bed, it's not morning. #afterwards: to herself, in the kitchen at four in the morning
-> END
