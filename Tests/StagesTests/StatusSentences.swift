/// Eighty departures that are no facts, marked before the rules saw them.
///
/// A line is `text => who; status`. Eight of each in either list: threats, demands, rumors, denials,
/// reversals, in wordings that no other table has.
enum StatusSentences {
  /// What the rules got wrong here was looked at and mended.
  static let first = """
    ⟦f|Irène Maltais⟧ a laissé entendre qu’elle rendrait sa carte du ⟦o|Parti du littoral⟧ si la motion était adoptée. => Irène Maltais; threatened
    Si son budget est encore amputé, ⟦m|Bastien Corvol⟧ prévient qu’il claquera la porte d’⟦o|Hélianor⟧. => Bastien Corvol; threatened
    ⟦m|Bastien Corvol⟧ met sa démission dans la balance. => Bastien Corvol; threatened
    « Je m’en irai si l’on me retire ce dossier », avertit ⟦f|Irène Maltais⟧, directrice d’⟦o|Hélianor⟧. => Irène Maltais; threatened
    Les pilotes de ⟦o|Transvalair⟧ brandissent la menace d’une démission collective. => pilotes; threatened
    L’entraîneur ⟦m|Dario Senna⟧ se dit prêt à quitter l’⟦o|Olympique de Brévent⟧ faute de renforts. => Dario Senna; threatened
    ⟦f|Irène Maltais⟧ agite la menace de son départ pour obtenir gain de cause chez ⟦o|Hélianor⟧. => Irène Maltais; threatened
    ⟦m|Dario Senna⟧ n’exclut pas de démissionner si les dirigeants ne le soutiennent plus. => Dario Senna; threatened
    Les supporters de l’⟦o|Olympique de Brévent⟧ veulent la tête de ⟦m|Dario Senna⟧. => Dario Senna; demanded
    Le syndicat somme ⟦m|Bastien Corvol⟧ de quitter la direction d’⟦o|Hélianor⟧. => Bastien Corvol; demanded
    Une pétition de 4 000 signatures exige le départ de ⟦f|Irène Maltais⟧. => Irène Maltais; demanded
    Pour l’opposition, le ministre ⟦m|Yvon Tessandier⟧ doit démissionner sans délai. => Yvon Tessandier; demanded
    Des actionnaires pressent ⟦o|Hélianor⟧ de remercier son patron, ⟦m|Bastien Corvol⟧. => Bastien Corvol; demanded
    « Qu’il s’en aille ! », ont scandé les manifestants à l’adresse de ⟦m|Yvon Tessandier⟧. => Yvon Tessandier; demanded
    Plusieurs élus du ⟦o|Parti du littoral⟧ souhaitent que ⟦f|Irène Maltais⟧ soit exclue. => Irène Maltais; demanded
    Les familles des victimes appellent à la démission du préfet ⟦m|Yvon Tessandier⟧. => Yvon Tessandier; demanded
    À en croire la presse italienne, ⟦m|Dario Senna⟧ serait sur le départ. => Dario Senna; rumored
    On prête à ⟦f|Irène Maltais⟧ l’intention de quitter ⟦o|Hélianor⟧. => Irène Maltais; rumored
    ⟦m|Bastien Corvol⟧ pourrait bientôt être débarqué d’⟦o|Hélianor⟧, croit savoir un quotidien économique. => Bastien Corvol; rumored
    Selon une source proche du dossier, ⟦o|Transvalair⟧ s’apprêterait à se séparer de ⟦f|Nora Belkacem⟧. => Nora Belkacem; rumored
    Le bruit court que ⟦f|Nora Belkacem⟧ a démissionné de ⟦o|Transvalair⟧. => Nora Belkacem; rumored
    ⟦m|Dario Senna⟧ aurait déjà vidé son bureau à l’⟦o|Olympique de Brévent⟧ et rendu ses clés, démission à l’appui. => Dario Senna; rumored
    L’avenir de ⟦f|Nora Belkacem⟧ chez ⟦o|Transvalair⟧ paraît compromis : son limogeage serait imminent. => Nora Belkacem; rumored
    Il se murmure que ⟦m|Yvon Tessandier⟧ va quitter le gouvernement. => Yvon Tessandier; rumored
    ⟦f|Nora Belkacem⟧ dément avoir démissionné de ⟦o|Transvalair⟧. => Nora Belkacem; denied
    « Je ne vais nulle part », répond ⟦m|Dario Senna⟧ à ceux qui annoncent son départ de l’⟦o|Olympique de Brévent⟧. => Dario Senna; denied
    Contrairement à ce qui a été écrit, ⟦m|Bastien Corvol⟧ n’a pas quitté ⟦o|Hélianor⟧. => Bastien Corvol; denied
    ⟦o|Hélianor⟧ assure qu’il n’a jamais été question de licencier ⟦m|Bastien Corvol⟧. => Bastien Corvol; denied
    Le départ de ⟦f|Irène Maltais⟧ n’est pas d’actualité, affirme son cabinet. => Irène Maltais; denied
    ⟦m|Yvon Tessandier⟧ écarte toute démission. => Yvon Tessandier; denied
    La rumeur d’un départ de ⟦m|Dario Senna⟧ est infondée, selon l’⟦o|Olympique de Brévent⟧. => Dario Senna; denied
    ⟦f|Nora Belkacem⟧ exclut de quitter ⟦o|Transvalair⟧ avant la fin de son mandat. => Nora Belkacem; denied
    Licenciée lundi, ⟦f|Nora Belkacem⟧ a été rappelée dès jeudi par ⟦o|Transvalair⟧. => Nora Belkacem; reversed
    ⟦m|Yvon Tessandier⟧ retire sa démission, présentée la veille. => Yvon Tessandier; reversed
    Le tribunal a annulé le licenciement de ⟦m|Bastien Corvol⟧, qui retrouve son bureau chez ⟦o|Hélianor⟧. => Bastien Corvol; reversed
    Démissionnaire en mars, ⟦m|Dario Senna⟧ est finalement resté à l’⟦o|Olympique de Brévent⟧. => Dario Senna; reversed
    ⟦o|Hélianor⟧ revient sur le renvoi de ⟦f|Irène Maltais⟧ et la rétablit dans ses fonctions. => Irène Maltais; reversed
    Sa démission ayant été refusée par le conseil, ⟦f|Nora Belkacem⟧ reste à la tête de ⟦o|Transvalair⟧. => Nora Belkacem; reversed
    ⟦m|Bastien Corvol⟧, suspendu par ⟦o|Hélianor⟧ au printemps, a été réintégré à son poste mercredi. => Bastien Corvol; reversed
    ⟦f|Irène Maltais⟧ s’est ravisée et ne quittera pas le ⟦o|Parti du littoral⟧. => Irène Maltais; reversed
    """

  /// Written when ``first`` was mended, and scored before anything was changed for it.
  static let second = """
    Le capitaine ⟦m|Elio Farkas⟧ a posé un ultimatum : sans prolongation avant l’été, il partira. => Elio Farkas; threatened
    ⟦f|Solène Quéval⟧ jure qu’elle abandonnera la présidence de ⟦o|Boréalis⟧ plutôt que de signer ce plan. => Solène Quéval; threatened
    Une vingtaine de médecins de la ⟦o|clinique du Roc⟧ disent vouloir rendre leur blouse. => médecins; threatened
    ⟦f|Solène Quéval⟧ songe sérieusement à raccrocher. => Solène Quéval; threatened
    « S’ils vendent l’usine, je pars », a lancé ⟦m|Elio Farkas⟧, délégué chez ⟦o|Boréalis⟧. => Elio Farkas; threatened
    ⟦m|Maxence Orval⟧ a failli claquer la porte du gouvernement et le ferait encore, dit-il. => Maxence Orval; threatened
    Les trois administrateurs menacent ⟦o|Boréalis⟧ de démissionner en bloc. => administrateurs; threatened
    ⟦m|Maxence Orval⟧ se réserve le droit de quitter la coalition. => Maxence Orval; threatened
    Le ⟦o|Collectif du Nord⟧ réclame que ⟦m|Maxence Orval⟧ soit démis de ses fonctions. => Maxence Orval; demanded
    Des voix s’élèvent pour obtenir la tête du directeur de ⟦o|Boréalis⟧, ⟦m|Elio Farkas⟧. => Elio Farkas; demanded
    « ⟦f|Solène Quéval⟧ dehors ! », crient les salariés de ⟦o|Boréalis⟧. => Solène Quéval; demanded
    ⟦m|Maxence Orval⟧ devrait démissionner, estime le chef de l’opposition. => Maxence Orval; demanded
    Le président a demandé au ministre ⟦m|Maxence Orval⟧ de remettre sa démission. => Maxence Orval; demanded
    Le fonds activiste milite pour l’éviction de ⟦f|Solène Quéval⟧. => Solène Quéval; demanded
    Il faut que ⟦m|Elio Farkas⟧ parte, martèle un ancien joueur. => Elio Farkas; demanded
    La mise à l’écart de ⟦f|Solène Quéval⟧ est exigée par le premier actionnaire de ⟦o|Boréalis⟧. => Solène Quéval; demanded
    ⟦m|Elio Farkas⟧ ferait ses valises dès cet hiver, selon plusieurs médias espagnols. => Elio Farkas; rumored
    D’après nos informations, ⟦f|Solène Quéval⟧ songerait à quitter ⟦o|Boréalis⟧. => Solène Quéval; rumored
    Les jours de ⟦m|Maxence Orval⟧ au ministère seraient comptés. => Maxence Orval; rumored
    Le nom de ⟦f|Solène Quéval⟧ circule parmi les partants de ⟦o|Boréalis⟧. => Solène Quéval; rumored
    L’hypothèse d’un limogeage de ⟦m|Elio Farkas⟧ prend de l’ampleur. => Elio Farkas; rumored
    ⟦m|Maxence Orval⟧ est donné partant du gouvernement. => Maxence Orval; rumored
    ⟦f|Solène Quéval⟧ aurait présenté sa démission au conseil de ⟦o|Boréalis⟧ mardi soir. => Solène Quéval; rumored
    Un départ d’⟦m|Elio Farkas⟧ vers l’étranger semble de plus en plus probable. => Elio Farkas; rumored
    ⟦o|Boréalis⟧ dément tout départ de ⟦f|Solène Quéval⟧. => Solène Quéval; denied
    « Il n’est pas question que je démissionne », a répété ⟦m|Maxence Orval⟧. => Maxence Orval; denied
    ⟦m|Elio Farkas⟧ n’a aucunement l’intention de quitter le club. => Elio Farkas; denied
    Non, ⟦f|Solène Quéval⟧ n’a pas été licenciée de ⟦o|Boréalis⟧. => Solène Quéval; denied
    ⟦m|Maxence Orval⟧ balaie l’idée d’une démission. => Maxence Orval; denied
    L’entourage de ⟦m|Maxence Orval⟧ qualifie de fantaisiste l’annonce de son départ. => Maxence Orval; denied
    ⟦m|Elio Farkas⟧ ira au bout de son contrat et ne partira pas. => Elio Farkas; denied
    Le conseil de ⟦o|Boréalis⟧ a refusé de révoquer ⟦f|Solène Quéval⟧. => Solène Quéval; denied
    ⟦m|Elio Farkas⟧ a renoncé à quitter l’équipe après avoir fait ses adieux. => Elio Farkas; reversed
    Évincé en janvier, ⟦m|Maxence Orval⟧ retrouve son fauteuil de directeur de ⟦o|Boréalis⟧. => Maxence Orval; reversed
    La cour d’appel invalide la révocation de ⟦f|Solène Quéval⟧. => Solène Quéval; reversed
    Le renvoi de l’entraîneur ⟦m|Elio Farkas⟧ a été annulé par la fédération. => Elio Farkas; reversed
    Cinq jours après son éviction, ⟦f|Solène Quéval⟧ est de nouveau aux commandes de ⟦o|Boréalis⟧. => Solène Quéval; reversed
    ⟦m|Maxence Orval⟧ revient sur sa décision de quitter la vie politique. => Maxence Orval; reversed
    ⟦f|Solène Quéval⟧ avait démissionné de ⟦o|Boréalis⟧ avant d’y être rappelée. => Solène Quéval; reversed
    La suspension de ⟦m|Elio Farkas⟧ est levée, il reprend sa place dans l’équipe. => Elio Farkas; reversed
    """
}
