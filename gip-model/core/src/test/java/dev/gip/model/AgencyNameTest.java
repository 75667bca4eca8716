package dev.gip.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyNameTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "青禾县人民政府, GOVERNMENT, COUNTY",
                "云岭省人民政府, GOVERNMENT, PROVINCE",
                "青山自治区人民政府, GOVERNMENT, PROVINCE",
                "上海市人民政府, GOVERNMENT, PROVINCE",
                "海洲市人民政府, GOVERNMENT, -",
                "海洲市青禾市人民政府, GOVERNMENT, COUNTY",
                "云岭省海洲市人民政府, GOVERNMENT, -",
                "怀岭自治州临江市人民政府, GOVERNMENT, COUNTY",
                "怀岭自治州人民政府, GOVERNMENT, PREFECTURE",
                "北原地区行政公署, GOVERNMENT, PREFECTURE",
                "怀岭自治县人民政府, GOVERNMENT, COUNTY",
                "柳河旗人民政府, GOVERNMENT, COUNTY",
                "海洲市白石区, GOVERNMENT, COUNTY",
                "上海市, GOVERNMENT, PROVINCE",
                "国务院, GOVERNMENT, NATIONAL",
                "青禾县司法局, DEPARTMENT, COUNTY",
                "青禾县人民政府办公室, DEPARTMENT, COUNTY",
                "云岭省司法厅, DEPARTMENT, PROVINCE",
                "省司法厅, DEPARTMENT, PROVINCE",
                "司法厅, DEPARTMENT, PROVINCE",
                "区司法局, DEPARTMENT, COUNTY",
                "司法局, DEPARTMENT, -",
                "市政府研究室, DEPARTMENT, -",
                "青禾县乡村振兴局, DEPARTMENT, COUNTY",
                "青禾县城市管理局, DEPARTMENT, COUNTY",
                "海洲市城市管理局, DEPARTMENT, -",
                "青禾县市场监督管理局, DEPARTMENT, COUNTY",
                "国家税务总局青禾县税务局, DEPARTMENT, COUNTY",
                "国家统计局, DEPARTMENT, NATIONAL",
                "郑州市住房和城乡建设局, DEPARTMENT, -",
                "白石区人民政府青禾街道办事处, STREET_OR_TOWNSHIP, TOWNSHIP",
                "青禾街道办事处, STREET_OR_TOWNSHIP, TOWNSHIP",
                "河西镇人民政府, STREET_OR_TOWNSHIP, TOWNSHIP",
                "白沙乡, STREET_OR_TOWNSHIP, TOWNSHIP",
                "河西镇司法所, OTHER, TOWNSHIP",
                "青禾经济技术开发区管理委员会, OTHER, -",
                "上海市江北新区管委会, OTHER, -",
                "青禾县供水有限公司, OTHER, COUNTY",
                "某单位, -, -"
            })
    void kindAndLevelAreThoseThatTheNameShows(String agency, AgencyKind kind, AgencyLevel level) {
        ReportHeader header = ReportHeader.EMPTY.withAgency(agency);

        assertThat(header.agencyKind().orElse(null)).isEqualTo(kind);
        assertThat(header.agencyLevel().orElse(null)).isEqualTo(level);
    }

    @Test
    void withoutANameNeitherIsKnown() {
        assertThat(ReportHeader.EMPTY.agencyKind()).isEmpty();
        assertThat(ReportHeader.EMPTY.agencyLevel()).isEmpty();
    }
}
