package dev.gip.parser.internal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactMaskTest {

    private static String mask(String line) {
        return ContactMask.mask(line, false);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "联系电话：0931-1234567; 联系电话：************",
                "联系电话:09311234567。; 联系电话:***********。",
                "电话：1234567，传真：1234568; 电话：*******，传真：*******",
                "电 话：0931-1234567、1234568; 电 话：************、*******",
                "（电话：(0931)1234567）; （电话：*************）",
                "电话0931-1234567，欢迎来电; 电话************，欢迎来电",
                "电话/传真：0931-1234567转801; 电话/传真：****************",
                "电话（传真）：0931-1234567; 电话（传真）：************",
                "手机：138 1234 5678; 手机：*** **** ****",
                "电话：０９３１－１２３４５６７; 电话：************",
                "请拨打0931-12345678咨询; 请拨打*************咨询",
                "如有疑问，请与张三13912345678联系; 如有疑问，请与张三***********联系",
                "电话：0931-1234567 2024年1月26日; 电话：************ 2024年1月26日",
                "邮箱：qinghe.gk@qh-gov.example.cn，邮编：745000; 邮箱：***************************，邮编：******",
                "邮编745000; 邮编******",
                "地址：青禾县建设路1号，邮政编码：745000; 地址：********，邮政编码：******",
                "联系人：张三 电话：1234567; 联系人：** 电话：*******",
                "联系人张三，电话：1234567; 联系人**，电话：*******",
                "责任编辑：李小四; 责任编辑：***",
                "编  辑:超级管理员; 编  辑:*****",
                "单位负责人：张三 审核人：李四 填报人：王五; 单位负责人：** 审核人：** 填报人：**",
                "单位负责人 张三 审核人 李四 填报人 王五; 单位负责人 ** 审核人 ** 填报人 **",
                "签发人：张三; 签发人：**",
                "联系电话 1234567; 联系电话 *******",
                "传真 0931-1234567; 传真 ************"
            })
    void contactDataAreCoveredAndNothingElseMoves(String line, String covered) {
        assertThat(mask(line)).isEqualTo(covered);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全年主动公开政府信息11398889条。",
                "全年主动公开政府信息共13812345678条，其中网站13812345678条。",
                "采购总金额13812345678元，比上年增加。",
                "采购总金额为13812345678。",
                "接受电话咨询1234567人次。",
                "接听电话：1234567次，网络咨询：7654321件。",
                "电话受理12345件。",
                "12345热线办理6937489件，其中电话3000000件。",
                "通过电话、传真受理申请12件。",
                "办结6937489，同比增加。",
                "行政许可 13812345678",
                "四、结转下年度继续办理 0 0 0 13812345678",
                "(二)部分公开(区分处理的,只计这一情形) 0 0 13812345678",
                "(二)公众咨询电话 12345678",
                "传真 1234567",
                "13812345678",
                "国办公开办函〔2021〕30号",
                "索引号：11370322004222233U/2024-5426303",
                "索引号：QZ02114-0100-2026-00002",
                "发布日期：2024-01-26 16:00:57",
                "统计期限自2023年1月1日至2023年12月31日。",
                "责任编辑：青禾县人民政府办公室",
                "来源：青禾县司法局",
                "网站地址：http://www.qinghe.example/",
                "地址：http://www.qinghe.example/zfxxgk",
                "建立联系人制度，明确负责人。",
                "审核人：填报人：",
                "负责人职责：落实公开",
                "1.充实公开平台，公布举报电话和投诉办法。",
                "微信公众号13812345次",
                "（四）电话：",
                ""
            })
    void figuresDatesNumbersAndBodiesAreNot(String line) {
        assertThat(mask(line)).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"13812345678", "共有13812345678，其中", "1234567", "-1234567", "0-3", "03-04"})
    void aFigureInACellIsNeverCovered(String cell) {
        assertThat(ContactMask.mask(cell, true)).isEqualTo(cell);
    }

    @Property
    void coveringTwiceCoversNothingMore(@ForAll("lines") String line, @ForAll boolean table) {
        String once = ContactMask.mask(line, table);

        assertThat(ContactMask.mask(once, table)).isEqualTo(once);
        assertThat(once).hasSameSizeAs(line);
    }

    @Provide
    Arbitrary<String> lines() {
        Arbitrary<String> pieces = Arbitraries.of(
                "电话",
                "联系电话",
                "传真",
                "邮编",
                "地址",
                "联系人",
                "责任编辑",
                "审核人",
                "填报人",
                "：",
                ":",
                " ",
                "，",
                "、",
                "。",
                "（",
                "）",
                "-",
                "/",
                "@",
                ".",
                "0931",
                "1234567",
                "13912345678",
                "745000",
                "12",
                "件",
                "条",
                "共",
                "年",
                "张三",
                "李四",
                "青禾县司法局",
                "a.b",
                "qh.cn",
                "建设路1号",
                "转",
                "*",
                "\u3000",
                "２０２４");
        return pieces.list().ofMaxSize(12).map(list -> String.join("", list));
    }
}
