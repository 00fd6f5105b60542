// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.IndexPart;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Condition.Operator;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.ast.DocumentValue.Kind;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.type.Storage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Texts inside of documents of which a database has but the starts in an index: one more character than a text of the mapping has, so that these are told apart, and others,
 * which only other programs write, are taken nevertheless. What conditions say of whole texts, they say of the starts as well, by which the database comes to the rows.
 */
final class IndexedTexts {

    /** UUIDs, dates and times have fewer characters, and so have numbers that are written as texts, but for unusually exact ones. */
    private static final int LONGEST_CODE = 64;

    /** As many characters as an index takes, at four bytes each. */
    private static final int LONGEST_WHOLE = 767;

    /** How much of a text is in an index where nothing is said. */
    private static final int START = 255;

    private final ElementTypes types;

    IndexedTexts(ElementTypes types) {
        this.types = types;
    }

    /** How many characters of values of a kind are in an index; 0 where they are no texts. */
    static int characters(IndexPart part, Kind kind) {
        if (kind == Kind.CODE || kind == Kind.MOMENT) {
            return LONGEST_CODE;
        }
        if (kind == Kind.TEXT || kind == Kind.OPEN_TEXT) {
            return part.length() > 0 ? part.length() : isWhole(part) ? longest(part.column()) + 1 : START;
        }
        return 0;
    }

    /** Whether all texts that the mapping knows are told apart by what is in an index. */
    static boolean isWhole(IndexPart part) {
        int longest = longest(part.column());
        return part.length() == 0 && longest > 0 && longest <= LONGEST_WHOLE;
    }

    /** The most characters of a text; 0 where nobody knows. */
    private static int longest(MappedColumn column) {
        if (column.type().storage() == Storage.CHAR) {
            return 1;
        }
        int declared = column.type().limits().length();
        if (declared > 0 || !column.type().isEnum()) {
            return declared;
        }
        int longest = 1;
        for (Object constant : column.type().javaType().getEnumConstants()) {
            longest = Math.max(longest, ((Enum<?>) constant).name().length());
        }
        return longest;
    }

    /** How what is at a path stands in an index, of whole values if there is such a one; null where it is in none. */
    static @Nullable IndexPart partOf(EntityMetadata entity, MappedColumn column) {
        IndexPart found = null;
        for (IndexMapping index : entity.indexes()) {
            for (IndexPart part : index.parts()) {
                boolean same = part.column().document() != null
                        && part.column().path().equals(column.path())
                        && part.column().type().storage() == column.type().storage();
                found = same && (found == null || part.length() == 0) ? part : found;
            }
        }
        return found;
    }

    /** A comparison with a text, with what it says of the start where that is in an index; any other condition as it is. */
    Condition byStart(Condition compared, EntityMetadata entity, MappedColumn column) {
        if (compared instanceof Condition.Comparison comparison
                && comparison.left() instanceof DocumentValue text
                && comparison.operator() != Operator.NE) {
            DocumentValue start = start(text, entity, column);
            Expression other = start == null ? null : startOf(comparison.right(), start.length());
            return start == null || other == null
                    ? compared
                    : Condition.and(
                            List.of(new Condition.Comparison(startsSo(comparison.operator()), start, other), compared));
        }
        if (compared instanceof Condition.In in && in.value() instanceof DocumentValue text && !in.negated()) {
            DocumentValue start = start(text, entity, column);
            List<Expression> others = new ArrayList<>(in.list().size());
            for (Expression each : in.list()) {
                Expression other = start == null ? null : startOf(each, start.length());
                if (start == null || other == null) {
                    return compared;
                }
                others.add(other);
            }
            return start == null ? compared : Condition.and(List.of(new Condition.In(start, others, false), compared));
        }
        return compared;
    }

    /** What starts do that are cut off: they are never the other way around, but may be the same. */
    private static Operator startsSo(Operator operator) {
        return switch (operator) {
            case EQ, NE -> operator;
            case LT, LTE -> Operator.LTE;
            case GT, GTE -> Operator.GTE;
        };
    }

    /** The start of a text that is in an index; null where it is in none, or is no text. */
    private static @Nullable DocumentValue start(DocumentValue text, EntityMetadata entity, MappedColumn column) {
        boolean texts = text.kind() == Kind.TEXT || text.kind() == Kind.OPEN_TEXT;
        IndexPart part = texts ? partOf(entity, column) : null;
        return part == null
                ? null
                : new DocumentValue(text.document(), text.path(), text.kind(), characters(part, text.kind()));
    }

    /** Null where texts are in indexes as a whole. */
    private @Nullable Expression startOf(Expression other, int length) {
        String words = types.bounded(length);
        return words == null ? null : TypeWords.around(words, other);
    }
}
