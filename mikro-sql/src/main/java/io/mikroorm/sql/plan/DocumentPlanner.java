// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.json.JsonForms;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexPart;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.ast.DocumentValue.Kind;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what is inside of embedded objects and elements, in the form in which it can be compared: one that would give wrong rows is refused. */
public final class DocumentPlanner {

    /** UUIDs, dates and times have fewer characters, and so have numbers that are written as texts, but for unusually exact ones. */
    private static final int LONGEST_CODE = 64;

    private final ElementTypes types;

    DocumentPlanner(ElementTypes types) {
        this.types = types;
    }

    /** What a value is read for. */
    enum Use {
        /** Whether it is there. */
        PRESENCE,
        /** To be the same as another. */
        EQUALITY,
        /** To be a text that matches a pattern. */
        PATTERN,
        /** To be less or greater than another. */
        ORDER
    }

    /** Whether elements of arrays are looked for. */
    boolean readsElements(ColumnPath array) {
        return types.readsElements() && (!array.isOpen() || types.reads(Kind.OPEN_TEXT));
    }

    /** A value in a document of which the mapping does not know the inside. */
    DocumentValue open(Ground ground, ColumnPath path, Kind kind) {
        if (!types.reads(kind)) {
            throw PlanErrors.open(path);
        }
        requireFound(path);
        return new DocumentValue(ground.document(path), ground.names(path), kind);
    }

    /** Refuses a path into such a document that has a name which the database does not find. */
    void requireFound(ColumnPath path) {
        if (!path.names().stream().allMatch(types::finds)) {
            throw PlanErrors.openName(path);
        }
    }

    /** A text that is given to be compared with the start of those in an index; null where texts are in indexes as a whole. */
    @Nullable
    Expression bounded(Expression text, int length) {
        String words = types.bounded(length);
        return words == null ? null : TypeWords.around(words, text);
    }

    /** The text of a number as a number that is compared with those in such documents. */
    Expression openNumber(Expression text) {
        return TypeWords.around(types.openNumber(), text);
    }

    /** Whether an array is one of the database's own. */
    boolean isArray(ColumnPath array) {
        return !array.isInside() && types.isArray(array.column());
    }

    /** The value at the end of a path that is inside of an object. */
    Expression value(JoinPlanner tables, ColumnPath path, Use use) {
        return value(Ground.of(tables), path, use);
    }

    /** The value at the end of a path that is inside of an object or an element. */
    Expression value(Ground ground, ColumnPath path, Use use) {
        return ground.element() == null
                ? value(ground.tables().along(path.joins()), path.column(), use)
                : read(
                        ground.element(),
                        ground.names(path),
                        path.column(),
                        use,
                        path.root().name() + "." + path);
    }

    /** The value inside of an object in a table. */
    Expression value(Anchor anchor, MappedColumn column, Use use) {
        EntityMetadata entity = anchor.entity();
        MappedColumn document = column.document();
        if (document == null || !types.reads(Kind.TEXT)) {
            throw PlanErrors.inside(entity, column, document == null ? column : document);
        }
        String name = column.name().substring(document.name().length() + 1);
        DocumentValue value = read(
                anchor.columns(document).column(), List.of(name.split("\\.", -1)), column, use, what(entity, column));
        return isIndexed(entity, column, value.kind()) ? bounded(value, column) : value;
    }

    private static String what(EntityMetadata entity, MappedColumn column) {
        return entity.name() + "." + column.path();
    }

    private static boolean isIndexed(EntityMetadata entity, MappedColumn column, Kind kind) {
        boolean indexed = entity.indexes().stream()
                .flatMap(index -> index.parts().stream())
                .anyMatch(part ->
                        part.column().document() != null && part.column().path().equals(column.path()));
        return indexed && kind == kind(column, Use.ORDER, what(entity, column));
    }

    private static DocumentValue bounded(DocumentValue value, MappedColumn column) {
        return new DocumentValue(value.document(), value.path(), value.kind(), length(column, value.kind()));
    }

    /**
     * What an index over a value inside of an object has: what conditions and orders on its path read. Of points in time and decimals that is
     * what tells their order, which is not what tells whether they are equal.
     *
     * @param read which kinds of values the database reads out of objects
     * @return null where the database does not read it
     */
    public static @Nullable DocumentValue indexed(EntityMetadata entity, IndexPart part, Predicate<Kind> read) {
        MappedColumn column = part.column();
        MappedColumn document = column.document();
        if (document == null) {
            return null;
        }
        if (column.isOpen()) {
            return OpenConditions.indexed(document, part, read);
        }
        Kind kind = kind(column, Use.ORDER, what(entity, column));
        if (!read.test(kind == Kind.MOMENT ? Kind.CODE : kind)) {
            return null;
        }
        String name = column.name().substring(document.name().length() + 1);
        DocumentValue value = new DocumentValue(new Column(document.name()), List.of(name.split("\\.", -1)), kind);
        return bounded(value, column);
    }

    /** The most characters of a text; 0 where nobody knows, and of what is none. */
    private static int length(MappedColumn column, Kind kind) {
        if (kind == Kind.CODE || kind == Kind.MOMENT) {
            return LONGEST_CODE;
        }
        if (kind != Kind.TEXT || column.type().storage() == Storage.CHAR) {
            return kind == Kind.TEXT ? 1 : 0;
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

    private DocumentValue read(Column document, List<String> names, MappedColumn column, Use use, String what) {
        Kind kind = kind(column, use, what);
        if (!types.reads(kind)) {
            throw PlanErrors.insideWithoutOrder(what, "this database has no numbers that are as exact");
        }
        return new DocumentValue(document, names, kind);
    }

    /** How the other side of a comparison is given. */
    static ValueType form(ValueType type, Use use) {
        return use == Use.ORDER ? JsonForms.sorted(type) : JsonForms.same(type);
    }

    private static Kind kind(MappedColumn column, Use use, String what) {
        if (use == Use.PRESENCE) {
            return Kind.PRESENCE;
        }
        boolean sorted = use == Use.ORDER;
        return switch (column.type().storage()) {
            case BOOLEAN -> Kind.TRUTH;
            case BYTE, SHORT, INT, LONG -> Kind.WHOLE;
            case FLOAT, DOUBLE -> Kind.REAL;
            case CHAR, STRING -> Kind.TEXT;
            case UUID, LOCAL_DATE, LOCAL_TIME, LOCAL_DATE_TIME -> Kind.CODE;
            case INSTANT, OFFSET_DATE_TIME -> sorted ? Kind.MOMENT : Kind.CODE;
            case DECIMAL, BIG_INTEGER -> sorted ? Kind.DECIMAL : Kind.CODE;
            case DURATION, BYTES -> {
                if (sorted) {
                    throw PlanErrors.insideWithoutOrder(what, "the text that it is written as has another order");
                }
                yield Kind.CODE;
            }
            case JSON, ARRAY, STRUCT, BLOB, CLOB -> throw PlanErrors.insideNotCompared(what);
        };
    }
}
