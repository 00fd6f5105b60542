// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.json.JsonForms;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.ColumnPath;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.ast.DocumentValue.Kind;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.type.ValueType;
import java.util.List;

/** Reads what is inside of embedded objects and elements, in the form in which it can be compared: one that would give wrong rows is refused. */
final class DocumentPlanner {

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
    boolean readsElements() {
        return types.readsElements();
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
        return read(
                anchor.columns(document).column(),
                List.of(name.split("\\.", -1)),
                column,
                use,
                entity.name() + "." + column.path());
    }

    private Expression read(Column document, List<String> names, MappedColumn column, Use use, String what) {
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
