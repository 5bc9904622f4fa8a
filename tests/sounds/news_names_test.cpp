// Names from the news sound more like their own Korean form than like other words.
#include <jjak/anchor.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "support/catch.hpp"

using jjak::name_similarity;

namespace {

/// A name of the news, as its English and its Korean papers write it, and Korean words that are not it.
struct NewsName {
  const char* english;
  const char* korean;
  std::vector<const char*> others = {};
};

const std::vector<NewsName> korean_persons{
    {"Kim Jong Un", "김정은", {"김정일", "김일성", "김여정"}},
    {"Kim Jong-un", "김정은"},
    {"Kim Jong Il", "김정일", {"김정은"}},
    {"Kim Il Sung", "김일성"},
    {"Kim Yo Jong", "김여정"},
    {"Ri Sol Ju", "리설주", {"리수용"}},
    {"Choe Ryong Hae", "최룡해", {"최선희"}},
    {"Pak Pong Ju", "박봉주", {"박정천"}},
    {"Pak Jong Chon", "박정천"},
    {"Kim Yong Nam", "김영남"},
    {"Hwang Pyong So", "황병서"},
    {"Jang Song Thaek", "장성택"},
    {"Jang Song-taek", "장성택"},
    {"Thae Yong-ho", "태영호"},
    {"Ri Chun Hee", "리춘희"},
    {"Ri Su Yong", "리수용"},
    {"Ri Yong Gil", "리영길"},
    {"Hyon Yong Chol", "현영철"},
    {"Kang Sok Ju", "강석주"},
    {"Kim Kye Gwan", "김계관"},
    {"Choe Son Hui", "최선희"},
    {"Roh Moo-hyun", "노무현", {"노태우"}},
    {"Roh Tae-woo", "노태우"},
    {"Syngman Rhee", "이승만", {"손학규"}},
    {"Park Chung-hee", "박정희"},
    {"Park Geun-hye", "박근혜", {"박정희"}},
    {"Lee Myung-bak", "이명박", {"이명희"}},
    {"Moon Jae-in", "문재인", {"문정인"}},
    {"Yoon Suk Yeol", "윤석열", {"윤병세"}},
    {"Lee Jae-myung", "이재명", {"이재용"}},
    {"Kim Dae-jung", "김대중"},
    {"Kim Young-sam", "김영삼"},
    {"Chun Doo-hwan", "전두환"},
    {"Ban Ki-moon", "반기문", {"반기를"}},
    {"Chung Mong-joon", "정몽준"},
    {"Chung Ju-yung", "정주영"},
    {"Lee Kun-hee", "이건희"},
    {"Sohn Hak-kyu", "손학규"},
    {"Ahn Cheol-soo", "안철수"},
    {"Hong Joon-pyo", "홍준표"},
    {"Cho Kuk", "조국", {"중국"}},
    {"Yoo Seong-min", "유승민"},
    {"Ryu Hyun-jin", "류현진"},
    {"Ryoo Kihl-jae", "류길재"},
    {"Im Jong-seok", "임종석"},
    {"Lim Tae-hee", "임태희"},
    {"Suh Hoon", "서훈"},
    {"Chung Eui-yong", "정의용"},
    {"Kang Kyung-wha", "강경화"},
    {"Cho Myoung-gyon", "조명균"},
    {"Hong Yong-pyo", "홍용표"},
    {"Yun Byung-se", "윤병세"},
    {"Hyun In-taek", "현인택"},
    {"Woo Byung-woo", "우병우"},
    {"Choi Soon-sil", "최순실"},
};

const std::vector<NewsName> korean_places{
    {"P'yŏngyang", "평양"},
    {"Ch'ŏngjin", "청진"},
    {"Sinŭiju", "신의주"},
    {"Hyesan", "혜산"},
    {"Kaesŏng", "개성"},
    {"Wŏnsan", "원산"},
    {"Hamhŭng", "함흥"},
    {"Namp'o", "남포"},
    {"Pyongyang", "평양", {"평안도", "평창"}},
    {"Chongjin", "청진", {"정주", "선천"}},
    {"Sinuiju", "신의주", {"신의"}},
    {"Kaesong", "개성", {"개천"}},
    {"Wonsan", "원산", {"원주"}},
    {"Musan", "무산", {"부산"}},
    {"Hoeryong", "회령"},
    {"Yongbyon", "영변"},
    {"Punggye-ri", "풍계리"},
    {"Dongchang-ri", "동창리"},
    {"Ryanggang Province", "량강도"},
    {"North Hamgyong Province", "함경북도"},
    {"South Pyongan Province", "평안남도"},
    {"Panmunjom", "판문점", {"판결문"}},
    {"Cheonan", "천안"},
    {"Yeonpyeong", "연평도"},
    {"Gwangju", "광주", {"광명"}},
    {"Kwangju", "광주"},
    {"Pusan", "부산"},
    {"Busan", "부산", {"부천"}},
    {"Cheju", "제주"},
    {"Daegu", "대구", {"대전"}},
    {"Incheon", "인천", {"인근"}},
    {"Inchon", "인천"},
    {"Uijeongbu", "의정부"},
    {"Pyeongtaek", "평택"},
};

const std::vector<NewsName> foreign_names{
    {"Xi Jinping", "시진핑", {"리커창"}},
    {"Hu Jintao", "후진타오"},
    {"Shinzo Abe", "아베 신조", {"아소 다로"}},
    {"Junichiro Koizumi", "고이즈미 준이치로"},
    {"Barack Obama", "버락 오바마", {"미셸 오바마"}},
    {"Vladimir Putin", "블라디미르 푸틴", {"블라디보스토크"}},
    {"Condoleezza Rice", "콘돌리자 라이스"},
    {"Christopher Hill", "크리스토퍼 힐"},
    {"Dandong", "단둥"},
    {"Shenyang", "선양", {"선언"}},
    {"Vladivostok", "블라디보스토크"},
    {"Moscow", "모스크바", {"모습"}},
    {"London", "런던", {"논란"}},
    {"Beijing", "베이징", {"베트남"}},
    {"Seoul", "서울", {"서해"}},
};

constexpr double alike = .64;  // as much as not, a word of an article that sounds so much like a name is it
constexpr double apart = .05;  // between the right one and any other

void check(const std::vector<NewsName>& names) {
  for (const NewsName& name : names) {
    INFO(name.english << " " << name.korean);
    const double right = name_similarity(name.english, name.korean);
    CHECK(right >= alike);
    for (const char* other : name.others) {
      INFO("not " << other);
      CHECK(name_similarity(name.english, other) <= right - apart);
    }
  }
}

}  // namespace

TEST_CASE("persons of the news in revised, McCune-Reischauer and newspaper spelling") { check(korean_persons); }

TEST_CASE("Korean places of the news, with and without breves and apostrophes") { check(korean_places); }

TEST_CASE("foreign names of the news") { check(foreign_names); }
