// English words whose inflection no rule gives, with their base forms.
#pragma once

#include <array>
#include <string_view>

namespace jjak::text {

struct IrregularForm {
  std::string_view form, base;
};

/// Sorted by form. Forms that are more often another word are left out (left, found, saw, felt, rose and ground stay in: news
/// uses them as verbs).
inline constexpr std::array irregular_forms = std::to_array<IrregularForm>({
    {"analyses", "analysis"}, {"appendices", "appendix"}, {"arisen", "arise"}, {"arose", "arise"}, {"ate", "eat"},
    {"awoke", "awake"}, {"awoken", "awake"}, {"beaten", "beat"}, {"became", "become"}, {"began", "begin"},
    {"begat", "beget"}, {"begotten", "beget"}, {"begun", "begin"}, {"bent", "bend"}, {"bitten", "bite"},
    {"bled", "bleed"}, {"blew", "blow"}, {"blown", "blow"}, {"borne", "bear"}, {"bought", "buy"}, {"bred", "breed"},
    {"brethren", "brother"}, {"broke", "break"}, {"broken", "break"}, {"brought", "bring"}, {"broughtest", "bring"},
    {"built", "build"}, {"burnt", "burn"}, {"businessmen", "businessman"}, {"calves", "calf"}, {"came", "come"},
    {"caught", "catch"}, {"children", "child"}, {"chose", "choose"}, {"chosen", "choose"}, {"clung", "cling"},
    {"cometh", "come"}, {"congressmen", "congressman"}, {"controlled", "control"}, {"controlling", "control"},
    {"crept", "creep"}, {"crises", "crisis"}, {"criteria", "criterion"}, {"dealt", "deal"}, {"died", "die"},
    {"doth", "do"}, {"drank", "drink"}, {"drawn", "draw"}, {"dreamt", "dream"}, {"drew", "draw"}, {"driven", "drive"},
    {"drove", "drive"}, {"drunk", "drink"}, {"dug", "dig"}, {"dying", "die"}, {"eaten", "eat"}, {"fallen", "fall"},
    {"fed", "feed"}, {"feet", "foot"}, {"fell", "fall"}, {"felt", "feel"}, {"fishermen", "fisherman"},
    {"fled", "flee"}, {"flew", "fly"}, {"flown", "fly"}, {"forbade", "forbid"}, {"forbidden", "forbid"},
    {"foresaw", "foresee"}, {"foreseen", "foresee"}, {"forgave", "forgive"}, {"forgiven", "forgive"},
    {"forgot", "forget"}, {"forgotten", "forget"}, {"fought", "fight"}, {"found", "find"}, {"froze", "freeze"},
    {"frozen", "freeze"}, {"gave", "give"}, {"geese", "goose"}, {"given", "give"}, {"goeth", "go"}, {"gone", "go"},
    {"got", "get"}, {"gotten", "get"}, {"grew", "grow"}, {"grown", "grow"}, {"halves", "half"}, {"hath", "have"},
    {"heard", "hear"}, {"held", "hold"}, {"hid", "hide"}, {"hidden", "hide"}, {"hypotheses", "hypothesis"},
    {"indices", "index"}, {"kept", "keep"}, {"kidnapped", "kidnap"}, {"kidnapping", "kidnap"}, {"knelt", "kneel"},
    {"knew", "know"}, {"knives", "knife"}, {"known", "know"}, {"laid", "lay"}, {"lain", "lie"}, {"leapt", "leap"},
    {"learnt", "learn"}, {"leaves", "leaf"}, {"led", "lead"}, {"left", "leave"}, {"lent", "lend"}, {"lives", "life"},
    {"loaves", "loaf"}, {"lost", "lose"}, {"lying", "lie"}, {"made", "make"}, {"matrices", "matrix"},
    {"meant", "mean"}, {"media", "medium"}, {"men", "man"}, {"met", "meet"}, {"mice", "mouse"},
    {"mistaken", "mistake"}, {"mistook", "mistake"}, {"mown", "mow"}, {"outgrew", "outgrow"}, {"outgrown", "outgrow"},
    {"overcame", "overcome"}, {"overridden", "override"}, {"overrode", "override"}, {"oversaw", "oversee"},
    {"overseen", "oversee"}, {"overthrew", "overthrow"}, {"overthrown", "overthrow"}, {"oxen", "ox"}, {"paid", "pay"},
    {"people", "person"}, {"phenomena", "phenomenon"}, {"pled", "plead"}, {"policemen", "policeman"},
    {"proven", "prove"}, {"ran", "run"}, {"rang", "ring"}, {"rebuilt", "rebuild"}, {"repaid", "repay"},
    {"resold", "resell"}, {"retaken", "retake"}, {"retook", "retake"}, {"rewritten", "rewrite"},
    {"rewrote", "rewrite"}, {"ridden", "ride"}, {"risen", "rise"}, {"rode", "ride"}, {"rose", "rise"},
    {"rung", "ring"}, {"said", "say"}, {"saith", "say"}, {"sang", "sing"}, {"sank", "sink"}, {"sat", "sit"},
    {"sawn", "saw"}, {"seen", "see"}, {"seeth", "see"}, {"selves", "self"}, {"sent", "send"}, {"sewn", "sew"},
    {"shaken", "shake"}, {"shelves", "shelf"}, {"shone", "shine"}, {"shook", "shake"}, {"shot", "shoot"},
    {"shown", "show"}, {"shrank", "shrink"}, {"shrunk", "shrink"}, {"slain", "slay"}, {"slept", "sleep"},
    {"slew", "slay"}, {"smelt", "smell"}, {"smitten", "smite"}, {"smote", "smite"}, {"sold", "sell"},
    {"sought", "seek"}, {"sown", "sow"}, {"spake", "speak"}, {"spat", "spit"}, {"sped", "speed"}, {"spelt", "spell"},
    {"spent", "spend"}, {"spilt", "spill"}, {"spoilt", "spoil"}, {"spoke", "speak"}, {"spoken", "speak"},
    {"spokesmen", "spokesman"}, {"sprang", "spring"}, {"sprung", "spring"}, {"spun", "spin"}, {"stole", "steal"},
    {"stolen", "steal"}, {"stood", "stand"}, {"stricken", "strike"}, {"striven", "strive"}, {"strove", "strive"},
    {"struck", "strike"}, {"stuck", "stick"}, {"stung", "sting"}, {"sung", "sing"}, {"sunk", "sink"},
    {"swam", "swim"}, {"swept", "sweep"}, {"swollen", "swell"}, {"swore", "swear"}, {"sworn", "swear"},
    {"swum", "swim"}, {"swung", "swing"}, {"taken", "take"}, {"taught", "teach"}, {"teeth", "tooth"},
    {"thieves", "thief"}, {"thought", "think"}, {"threw", "throw"}, {"thrown", "throw"}, {"tied", "tie"},
    {"told", "tell"}, {"took", "take"}, {"tore", "tear"}, {"torn", "tear"}, {"travelled", "travel"},
    {"travelling", "travel"}, {"trod", "tread"}, {"trodden", "tread"}, {"tying", "tie"}, {"undergone", "undergo"},
    {"understood", "understand"}, {"undertaken", "undertake"}, {"undertook", "undertake"}, {"underwent", "undergo"},
    {"upheld", "uphold"}, {"using", "use"}, {"vertices", "vertex"}, {"went", "go"}, {"wept", "weep"},
    {"withdrawn", "withdraw"}, {"withdrew", "withdraw"}, {"withheld", "withhold"}, {"withstood", "withstand"},
    {"wives", "wife"}, {"woke", "wake"}, {"woken", "wake"}, {"wolves", "wolf"}, {"women", "woman"}, {"won", "win"},
    {"wore", "wear"}, {"worn", "wear"}, {"worse", "bad"}, {"worst", "bad"}, {"wove", "weave"}, {"woven", "weave"},
    {"written", "write"}, {"wrote", "write"}, {"wrung", "wring"},
});

}  // namespace jjak::text
