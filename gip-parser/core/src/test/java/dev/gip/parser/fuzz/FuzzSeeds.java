package dev.gip.parser.fuzz;

import dev.gip.parser.Reports;
import dev.gip.parser.Samples;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Where the search begins. */
final class FuzzSeeds {

    static final String PAGE = """
            <!DOCTYPE html><html><head><meta charset="utf-8"><title>某县2023年政府信息公开工作年度报告</title>
            <meta name="PubDate" content="2024-01-26"></head><body><h1>某县2023年政府信息公开工作年度报告</h1>
            <p>一、总体情况</p><p>全年收到申请3件。</p><p>二、主动公开政府信息情况</p>
            <table><tr><td colspan="4">第二十条第（一）项</td></tr>
            <tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>
            <tr><td>规章</td><td>0</td><td>/</td><td>1,286件</td></tr></table>
            <p>三、收到和处理政府信息公开申请情况</p>
            <table><tr><td colspan="3" rowspan="2">&nbsp;</td><td colspan="7">申请人情况</td></tr>
            <tr><td>自然人</td><td>商业企业</td><td>科研机构</td><td>社会公益组织</td><td>法律服务机构</td><td>其他</td><td>总计</td></tr>
            <tr><td colspan="3">一、本年新收政府信息公开申请数量</td><td>1</td><td>0</td><td></td><td>-</td><td>0<br>2</td><td>〔缺〕</td>
            <td>3</td></tr></table></body></html>
            """;

    static final String JSON = """
            {"schema":"gip-report/1","form":"2021","header":{"agency":"某县人民政府","year":2023},
            "sections":[{"key":"overview","heading":"一、总体情况","text":"全年。"}],
            "tables":{"requests":{"newlyReceived":{"total":{"state":"number","value":"3","unit":"件"}},
            "carriedOver":{"total":{"state":"symbol","text":"/"}},
            "carriedForward":{"total":{"state":"unresolved","candidates":[{"state":"number","value":"3"},{"state":"blank"}]}}}},
            "figures":[]}
            """;

    static final String CSV = """
            kind,key,table,row,column,state,value,unit,heading,text
            header,form,,,,,,,,2021
            header,year,,,,,,,,2023
            section,overview,,,,,,,一、总体情况,全年。
            cell,,requests,newlyReceived,total,number,3,件,,
            cell,,requests,carriedOver,total,symbol,,,,/
            cell,,proactive,rules,inForce,blank,,,,
            """;

    private FuzzSeeds() {}

    static Stream<byte[]> files(String... fixtures) {
        return Stream.of(fixtures).map(Samples::bytes);
    }

    /** Texts that are read as reports; others would lead nowhere. */
    static Stream<byte[]> texts(String... texts) {
        return Stream.of(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .filter(seed -> Reports.parse(seed).report().isPresent());
    }

    /** UTF-8 as text; every malformed byte becomes a surrogate without its partner. */
    static String characters(byte[] data) {
        return new String(data, StandardCharsets.UTF_8).replace('\uFFFD', '\uD800');
    }
}
