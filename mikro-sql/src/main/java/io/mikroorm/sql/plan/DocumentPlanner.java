// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.json.JsonForms;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.IndexPart;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.sql.ast.Column;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.DocumentValue;
import io.mikroorm.sql.ast.DocumentValue.Kind;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.type.Storage;
import io.mikroorm.type.StructType;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Reads what is inside of embedded objects and elements, in the form in which it can be compared: one that would give wrong rows is refused. */
public final class DocumentPlanner {

    private final ElementTypes types;
    private final IndexedTexts texts;

    DocumentPlanner(ElementTypes types) {
        this.types = types;
        this.texts = new IndexedTexts(types);
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
        ORDER,
        /** To stand before or behind another. */
        SORT
    }

    /** Whether elements of arrays are looked for. */
    boolean readsElements(ColumnPath array) {
        return types.readsElements() && (!array.isOpen() || types.reads(Kind.OPEN_TEXT));
    }

    /** Refuses regular expressions where there are none. */
    void requireRegexps(ColumnPath path) {
        if (!types.takesRegexps()) {
            throw PlanErrors.noRegexps(path);
        }
    }

    /** How words are given that are looked for in texts. */
    ValueType words() {
        return types.words();
    }

    /** By which rules an index tells words. */
    String language(IndexMapping index) {
        return types.language(index);
    }

    /** A value in a document of which the mapping does not know the inside. */
    DocumentValue open(Ground ground, ColumnPath path, Kind kind) {
        return open(ground.document(path), ground.names(path), path, kind);
    }

    /** The same, in a table that is joined already. */
    DocumentValue open(Ground ground, Anchor anchor, ColumnPath path, Kind kind) {
        MappedColumn holder = Objects.requireNonNull(path.holder(), "holder").column();
        MappedColumn document = holder.document();
        return open(anchor.columns(document == null ? holder : document).column(), ground.names(path), path, kind);
    }

    private DocumentValue open(Column document, List<String> names, ColumnPath path, Kind kind) {
        if (!types.reads(kind)) {
            throw PlanErrors.open(path);
        }
        requireFound(path);
        return new DocumentValue(document, names, kind);
    }

    /** Refuses a path into such a document that has a name which the database does not find. */
    void requireFound(ColumnPath path) {
        if (!path.names().stream().allMatch(types::finds)) {
            throw PlanErrors.openName(path);
        }
    }

    /** A comparison with what is in a table, with what it says of the start of a text where that is in an index. */
    Condition byStart(Ground ground, ColumnPath path, Condition compared) {
        ColumnPath holder = path.holder();
        boolean inElement = ground.element() != null || holder != null && holder.isInside();
        return inElement ? compared : texts.byStart(compared, path.end(), path.column());
    }

    /** The text of a number as a number that is compared with those in such documents. */
    Expression openNumber(Expression text) {
        return TypeWords.around(types.openNumber(), text);
    }

    /** How such a text is given. */
    ValueType openNumber() {
        return JsonForms.numberAsText(types.takesFractionsOnly());
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

    /** That a document has the key of a row. What a document has in another form than a column is not compared with that. */
    Condition linked(Anchor from, MappedColumn key, Columns referenced) {
        MappedColumn document = Objects.requireNonNull(key.document());
        if (!types.reads(Kind.TEXT)) {
            throw PlanErrors.inside(from.entity(), key, document);
        }
        String name = key.name().substring(document.name().length() + 1);
        List<Condition> parts = new ArrayList<>();
        for (StructType.Part part : partsOf(key.type())) {
            Kind kind = kind(part.type().storage(), Use.EQUALITY, what(from.entity(), key));
            if (kind != Kind.WHOLE && part.type().storage() != Storage.STRING) {
                throw PlanErrors.keyInOtherForm(what(from.entity(), key), key.relation());
            }
            List<String> names = List.of(joined(name, part.name()).split("\\.", -1));
            Expression value = new DocumentValue(from.columns(document).column(), names, kind);
            parts.add(Condition.equal(referenced.all().get(parts.size()), value));
        }
        return Condition.and(parts);
    }

    private static List<StructType.Part> partsOf(ValueType key) {
        return key.isKeyOfParts() ? key.parts() : List.of(new StructType.Part("", "", key));
    }

    private static String joined(String name, String below) {
        return below.isEmpty() ? name : name + "." + below;
    }

    /** The parts of a key that is inside of an object or an element. */
    Columns parts(Ground ground, ColumnPath path) {
        MappedColumn column = path.column();
        if (!types.reads(Kind.TEXT)) {
            throw PlanErrors.inside(path.end(), column, column);
        }
        List<Expression> all = new ArrayList<>();
        for (StructType.Part part : column.type().parts()) {
            List<String> names = new ArrayList<>(ground.names(path));
            names.addAll(List.of(part.name().split("\\.", -1)));
            all.add(new DocumentValue(
                    ground.document(path), names, kind(part.type().storage(), Use.EQUALITY, path.toString())));
        }
        return new Columns(all);
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
        IndexPart part = IndexedTexts.partOf(entity, column);
        return part != null && isRead(part, use, value.kind(), what(entity, column)) ? bounded(value, part) : value;
    }

    /** Whether a value is read as an index has it: texts, of which there may be more than that, only to be sorted by. */
    private static boolean isRead(IndexPart part, Use use, Kind kind, String what) {
        return kind == Kind.TEXT
                ? use == Use.SORT && IndexedTexts.isWhole(part)
                : kind == kind(part.column(), Use.ORDER, what);
    }

    private static String what(EntityMetadata entity, MappedColumn column) {
        return entity.name() + "." + column.path();
    }

    private static DocumentValue bounded(DocumentValue value, IndexPart part) {
        int length = IndexedTexts.characters(part, value.kind());
        return new DocumentValue(value.document(), value.path(), value.kind(), length);
    }

    /** Whether all texts that the mapping knows are told apart by what is in an index. */
    public static boolean isWhole(IndexPart part) {
        return IndexedTexts.isWhole(part);
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
        return bounded(value, part);
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
        return isSorted(use) ? JsonForms.sorted(type) : JsonForms.same(type);
    }

    private static boolean isSorted(Use use) {
        return use == Use.ORDER || use == Use.SORT;
    }

    private static Kind kind(MappedColumn column, Use use, String what) {
        return use == Use.PRESENCE ? Kind.PRESENCE : kind(column.type().storage(), use, what);
    }

    private static Kind kind(Storage storage, Use use, String what) {
        boolean sorted = isSorted(use);
        return switch (storage) {
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
