// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.ast.DocumentValue.Kind;
import io.mikroorm.sql.ast.SqlVisitor;
import io.mikroorm.sql.dialect.Documents;
import org.jspecify.annotations.Nullable;

/** Writes values inside of documents as the form says: its words, with the document and the path in them. */
final class DocumentText {

    private static final int MARK = 3;

    private final SqlText out;
    private final SqlVisitor<SqlText> renderer;
    private final @Nullable Documents form;

    DocumentText(SqlText out, SqlVisitor<SqlText> renderer, @Nullable Documents form) {
        this.out = out;
        this.renderer = renderer;
        this.form = form;
    }

    SqlText write(DocumentValue value) {
        if (value.kind() != Kind.MOMENT) {
            return write(value, value.kind());
        }
        out.append("replace(");
        return write(value, Kind.CODE).append(", 'Z', '')");
    }

    private SqlText write(DocumentValue value, Kind kind) {
        String template = form == null ? null : form.template(kind);
        if (form == null || template == null) {
            throw new IllegalArgumentException("The dialect does not read " + kind + " in documents");
        }
        int from = 0;
        for (int at = template.indexOf('{'); at >= 0; at = template.indexOf('{', from)) {
            out.append(template.substring(from, at));
            if (template.startsWith("{d}", at)) {
                value.document().accept(renderer);
            } else {
                path(value, form.isByNames());
            }
            from = at + MARK;
        }
        return out.append(template.substring(from));
    }

    private void path(DocumentValue value, boolean byNames) {
        String separator = byNames ? "" : "'$";
        for (String name : value.path()) {
            out.append(separator).append(byNames ? "'" : ".\"").append(name).append(byNames ? "'" : "\"");
            separator = byNames ? ", " : "";
        }
        out.append(byNames ? "" : "'");
    }
}
