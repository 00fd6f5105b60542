// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.sql.ast.Composition.Cte;
import io.mikroorm.sql.ast.Composition.SetPart;
import io.mikroorm.sql.ast.SqlVisitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes queries that stand before another one, and those whose rows are put together with its own. */
final class CompositionText {

    private final SqlText out;
    private final SqlVisitor<SqlText> nodes;

    CompositionText(SqlText out, SqlVisitor<SqlText> nodes) {
        this.out = out;
        this.nodes = nodes;
    }

    void comment(@Nullable String comment) {
        if (comment != null) {
            out.append("/* ").append(comment).append(" */ ");
        }
    }

    void before(List<Cte> named) {
        String separator = named.stream().anyMatch(Cte::recursive) ? "with recursive " : "with ";
        for (Cte cte : named) {
            out.append(separator).identifier(cte.name());
            String before = " (";
            for (String column : cte.columns()) {
                out.append(before).identifier(column);
                before = ", ";
            }
            out.append(") as (");
            cte.select().accept(nodes);
            separator = "), ";
        }
        out.append(named.isEmpty() ? "" : ") ");
    }

    void sets(List<SetPart> parts) {
        for (SetPart part : parts) {
            out.append(" ").append(part.operator().word()).append(" ");
            part.select().accept(nodes);
        }
    }
}
