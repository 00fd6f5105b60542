// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.DocumentParts;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.ast.DocumentValue.Kind;
import io.mikroorm.sql.ast.ElementsTable;
import io.mikroorm.sql.ast.SqlVisitor;
import io.mikroorm.sql.dialect.Documents;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes values inside of documents, and elements of arrays, as the form says: its words, with the document and the path in them. */
final class DocumentText {

    private static final int MARK = 3;
    private static final String OPEN = "{o}";
    private static final String VALUE = "p";
    private static final Column NAMED = new Column(VALUE, "v");

    private final SqlText out;
    private final SqlVisitor<SqlText> renderer;
    private final @Nullable Documents form;

    DocumentText(SqlText out, SqlVisitor<SqlText> renderer, @Nullable Documents form) {
        this.out = out;
        this.renderer = renderer;
        this.form = form;
    }

    SqlText write(DocumentValue value) {
        if (value.length() == 0 || form == null) {
            return unbounded(value);
        }
        out.append(form.beforeStart());
        return unbounded(value).append(form.behindStart(value.length()));
    }

    private SqlText unbounded(DocumentValue value) {
        if (value.kind() != Kind.MOMENT) {
            return write(value, value.kind());
        }
        out.append("replace(");
        return write(value, Kind.CODE).append(", 'Z', '')");
    }

    private SqlText write(DocumentValue value, Kind kind) {
        String template = template(value, kind);
        if (form == null || template == null) {
            throw new IllegalArgumentException("The dialect does not read " + kind + " in documents");
        }
        boolean byNames = form.isByNames();
        if (template.contains(OPEN)) {
            return write(template, value.document(), () -> steps(value.path()));
        }
        return write(template, value.document(), () -> {
            if (byNames) {
                names(value.path());
            } else {
                path("$", value.path(), "");
            }
        });
    }

    private @Nullable String template(DocumentValue value, Kind kind) {
        if (form == null) {
            return null;
        }
        return value.path().isEmpty() ? form.templateOfElement(kind) : form.template(kind);
    }

    SqlText write(ElementsTable table) {
        Documents.Elements elements =
                form == null ? null : table.kind() == ElementsTable.Kind.OPEN ? form.openElements() : form.elements();
        if (elements == null) {
            throw new IllegalArgumentException("The dialect makes no rows of elements in documents");
        }
        String words = elements.words();
        int alias = words.indexOf("{a}");
        write(words.substring(0, alias), table.document(), () -> path(elements.start(), table.path(), elements.end()));
        return out.identifier(table.alias()).append(words.substring(alias + MARK));
    }

    /** A parameter is named first, so that it is there once. */
    SqlText write(DocumentParts parts) {
        if (parts.value() instanceof Column value) {
            return set(parts, value);
        }
        out.append("(select ");
        set(parts, NAMED).append(" from (select ");
        parts.value().accept(renderer).append(" as ").identifier(NAMED.name()).append(") as ");
        return out.identifier(VALUE).append(")");
    }

    private SqlText set(DocumentParts parts, Column value) {
        Documents.Setting setting = form == null ? null : form.setting();
        if (setting == null) {
            throw new IllegalArgumentException("The dialect sets nothing in documents");
        }
        out.append("coalesce(")
                .append(setting.open()
                        .repeat(setting.close().isEmpty() ? parts.paths().size() : 1));
        parts.document().accept(renderer);
        for (List<String> path : parts.paths()) {
            write(setting.each(), value, () -> pathThatIsThere(setting, parts.document(), path));
        }
        out.append(setting.close()).append(", ");
        return write(setting.whole(), value, () -> {}).append(")");
    }

    /** As far inside as there are objects on the way, so that nothing is set where it could not be. */
    private void pathThatIsThere(Documents.Setting setting, Column document, List<String> path) {
        if (path.size() == 1) {
            whole(path);
            return;
        }
        out.append("case");
        for (int i = path.size() - 1; i > 0; i--) {
            List<String> above = path.subList(0, i);
            out.append(" when ");
            write(setting.isObject(), document, () -> whole(above));
            out.append(" then ");
            whole(path.subList(0, i + 1));
        }
        out.append(" else ");
        whole(path.subList(0, 1));
        out.append(" end");
    }

    /** A path as one value. */
    private void whole(List<String> path) {
        if (form != null && form.isByNames()) {
            out.append("array[");
            names(path);
            out.append("]");
        } else {
            path("$", path, "");
        }
    }

    private SqlText write(String template, Column document, Runnable path) {
        int from = 0;
        for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', from)) {
            out.append(template.substring(from, at));
            if (template.startsWith("{d}", at)) {
                document.accept(renderer);
                from = at + MARK;
            } else if (template.startsWith("{p}", at) || template.startsWith(OPEN, at)) {
                path.run();
                from = at + MARK;
            } else {
                out.append("{");
                from = at + 1;
            }
        }
        return out.append(template.substring(from));
    }

    private void names(List<String> path) {
        String separator = "";
        for (String name : path) {
            out.append(separator).append("'").append(quoted(name)).append("'");
            separator = ", ";
        }
    }

    private void path(String start, List<String> path, String end) {
        out.append("'").append(start);
        steps(path);
        out.append(end).append("'");
    }

    /** Inside of a text of SQL and a language of paths: names have nothing that ends them but single quotes, which are written twice. */
    private void steps(List<String> path) {
        for (String name : path) {
            out.append(".\"").append(quoted(name)).append("\"");
        }
    }

    private static String quoted(String name) {
        return name.replace("'", "''");
    }
}
