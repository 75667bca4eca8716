package dev.gip.parser.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.VirtualPage;
import org.ofdrw.layout.element.canvas.Canvas;
import org.ofdrw.layout.element.canvas.Drawer;
import org.ofdrw.layout.element.canvas.FontSetting;

/** Files written by ofdrw. */
final class OfdrwSheets implements Sheets {

    private final List<List<Drawer>> pages = new ArrayList<>();

    @Override
    public void page() {
        pages.add(new ArrayList<>());
    }

    @Override
    public void write(double x, double baseline, String text) {
        draw(context -> {
            context.setFont(FontSetting.getInstance(3));
            context.fillText(text, x, baseline);
        });
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        draw(context -> {
            context.setLineWidth(0.2);
            context.beginPath();
            context.moveTo(x1, y1);
            context.lineTo(x2, y2);
            context.stroke();
        });
    }

    private void draw(Drawer drawer) {
        pages.get(pages.size() - 1).add(drawer);
    }

    @Override
    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OFDDoc document = new OFDDoc(bytes)) {
            for (List<Drawer> page : pages) {
                VirtualPage sheet = new VirtualPage(210d, 297d);
                Canvas canvas = new Canvas(0, 0, 210, 297);
                canvas.setDrawer(context -> {
                    for (Drawer drawer : page) {
                        drawer.draw(context);
                    }
                });
                sheet.add(canvas);
                document.addVPage(sheet);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
