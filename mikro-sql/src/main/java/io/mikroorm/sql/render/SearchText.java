// SPDX-License-Identifier: MIT
package io.mikroorm.sql.render;

import io.mikroorm.query.Criterion;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.dialect.Feature;
import io.mikroorm.sql.dialect.WordTable;
import java.util.List;

/** Writes how texts are looked through, by words and by regular expressions. */
record SearchText(SqlText out, ExpressionRenderer renderer) {

    /** A parameter is text everywhere, but only behind an operator all databases know that. */
    SqlText write(Condition.Regexp regexp) {
        Criterion.Flags flags = regexp.flags();
        if (renderer.dialect().supports(Feature.REGEXP_LIKE)) {
            out.append("regexp_like(");
            String letters =
                    (flags.ignoringCase() ? "i" : "c") + (flags.lines() ? "m" : "") + (flags.anyCharacter() ? "n" : "");
            return renderer.list(List.of(regexp.value(), regexp.pattern())).append(", '" + letters + "')");
        }
        renderer.operand(regexp.value());
        if (renderer.dialect().supports(Feature.REGEXP_SIGNS)) {
            String lines = lines(flags);
            out.append(flags.ignoringCase() ? " ~* " : " ~ ").append(lines.isEmpty() ? "" : "('(?" + lines + ")' || ");
            return renderer.operand(regexp.pattern()).append(lines.isEmpty() ? "" : ")");
        }
        String letters = flags.letters() + (flags.ignoringCase() ? "" : "-i");
        out.append(" regexp concat('(?" + letters + ")', ");
        return regexp.pattern().accept(renderer).append(")");
    }

    /** How lines matter, which is one letter for both questions; nothing where neither is asked. */
    private static String lines(Criterion.Flags flags) {
        if (flags.lines()) {
            return flags.anyCharacter() ? "w" : "n";
        }
        return flags.anyCharacter() ? "s" : "";
    }

    SqlText write(Condition.FullText text) {
        if (renderer.dialect().supports(Feature.WORD_TABLES)) {
            return inTable(text);
        }
        if (renderer.dialect().supports(Feature.TEXT_VECTOR_INDEXES)) {
            out.append(text.known() ? "coalesce(to_tsvector('" : "to_tsvector('")
                    .append(text.language())
                    .append("', ");
            together(text.texts()).append(") @@ plainto_tsquery('").append(text.language());
            out.append("', ");
            return text.words().accept(renderer).append(text.known() ? "), false)" : ")");
        }
        out.append("match(");
        renderer.list(text.texts()).append(") against (");
        return text.words().accept(renderer).append(" in boolean mode)");
    }

    /** The numbers of rows are what both tables have in common. */
    private SqlText inTable(Condition.FullText text) {
        List<String> columns = text.texts().stream().map(Column::name).toList();
        String words = WordTable.nameOf(text.table().name(), columns);
        String schema = text.table().schema();
        out.append(text.known() ? "coalesce(" : "");
        renderer.column(new Column(text.texts().get(0).alias(), WordTable.NUMBER))
                .append(" in (select rowid from ");
        if (schema != null) {
            out.identifier(schema).append(".");
        }
        out.identifier(words).append(" where ").identifier(words).append(" match ");
        return text.words().accept(renderer).append(text.known() ? "), 0)" : ")");
    }

    /** As the index has it, which is not found by other words. */
    private SqlText together(List<Column> texts) {
        if (texts.size() == 1) {
            return renderer.column(texts.get(0));
        }
        String separator = "coalesce(";
        for (Column text : texts) {
            out.append(separator);
            renderer.column(text);
            separator = ", '') || ' ' || coalesce(";
        }
        return out.append(", '')");
    }
}
