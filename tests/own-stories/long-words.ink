# title: Paketzustellbenachrichtigungskartenausgabeschalterbeamtenvertretung
# summary: Paketzustellbenachrichtigungskartenausgabeschalterbeamtenvertretung came back 99999999999999999999999999999999999999999999999999 times.
# role: You are at the Paketzustellbenachrichtigungskartenausgabeschalterbeamtenvertretung of a parcel shop.
# setting: shop
# channel: counter
# customer: NOVAK (Ms NovakovichovaskayaNovakovichovaskayaNovakovichovas), look novak, temperament let-down
# cast: JANA (JanaNovakovichovaskayaNovakovichovaskayaNovakovich), look jana, colleague
# level: 3
# minutes: 1
# objective: hear-out

VAR calm = 40
VAR trust = 30

-> desk

=== desk ===
The parcel: Paketzustellbenachrichtigungskartenausgabeschalterbeamtenvertretung. #card: Paketzustellbenachrichtigungsk
NOVAK: Paketzustellbenachrichtigungskartenausgabeschalterbeamtenvertretung 999999999999999999999999999999999999999999999999999999999999! #mood: angry
*   [Put the pen down and let her tell Paketzustellbenachrichtigungskartenausgabeschalterbeamtenvertretung. #use: hear-out #thought: Paketzustellbenachrichtigungskartenausgabeschalterbeamtenvertretung. #note: Paketzustellbenachrichtigungskartenausgabeschalterbeamtenvertretung.]
    NOVAK: They wrote that there is no such street. #mood: upset
*   Paketzustellbenachrichtigungskartenausgabeschalterbeamtenvertretung, 999999999999999999999999999999999999999999999999999999999999. #slip: jargon #thought: Paketzustellbenachrichtigungskartenausgabeschalterbeamtenvertretung. #note: Paketzustellbenachrichtigungskartenausgabeschalterbeamtenvertretung.
    NOVAK: I have lived there for nine years. #mood: furious
-   JANA: Paketzustellbenachrichtigungskartenausgabeschalterbeamtenvertretung. #enter: JANA #mood: neutral
-   NOVAK: So send it. #mood: angry #ending: partly #outcome: Paketzustellbenachrichtigungskartenausgabeschalterbeamtenvertretung 999999999999999999999999999999999999999999999999999999999999.
    NOVAK: Paketzustellbenachrichtigungskartenausgabeschalterbeamtenvertretung. #afterwards: to Paketzustellbenachrichtigungskartenausgabeschalter
    -> END
