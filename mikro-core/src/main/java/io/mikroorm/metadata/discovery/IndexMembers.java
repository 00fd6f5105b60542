// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.metadata.IndexPart.Nulls;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.ColumnPart;
import io.mikroorm.metadata.discovery.draft.ColumnText;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.IndexDraft;
import io.mikroorm.metadata.discovery.draft.Mistake;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.mistake.ClassMistakes;
import io.mikroorm.metadata.discovery.mistake.ColumnMistakes;
import io.mikroorm.metadata.discovery.mistake.StoredMistakes;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what an index is over: properties with their words, an expression, and what it keeps as well. */
final class IndexMembers {

    private static final Pattern PART = Pattern.compile("(?iU)\\s*([\\w.$]+)\\s*(?:\\(\\s*(\\d{1,5})\\s*\\))?"
            + "(?:\\s+as\\s+(text|number))?(?:\\s+collate\\s+([\\w.@-]+))?(?:\\s+(asc|desc))?(?:\\s+nulls\\s+(first|last))?"
            + "(?:\\s+with\\s+((?!\\S*--)[<>=&|@~!#%^-]{1,6}))?\\s*");

    final List<ColumnPart> parts = new ArrayList<>();
    final List<ColumnDraft> include = new ArrayList<>();

    @Nullable
    ColumnText expression;

    private final EntityDraft entity;
    private final ClassDraft draft;
    private final String path;
    private final IndexDraft index;

    /**
     * Of an index.
     *
     * @param draft where it is declared
     * @param path from the entity to there, ended by a dot
     */
    IndexMembers(EntityDraft entity, ClassDraft draft, String path, IndexDraft index) {
        this.entity = entity;
        this.draft = draft;
        this.path = path;
        this.index = index;
    }

    /** The columns, in order; those of its expression, where it has one. */
    List<ColumnDraft> columns() {
        return expression == null ? parts.stream().map(ColumnPart::column).toList() : expression.columns();
    }

    void addPlain(String full) {
        DefineIndexes.columns(entity, full).forEach(this::addPlain);
    }

    void addPlain(ColumnDraft column) {
        parts.add(new ColumnPart(column, false, Nulls.DEFAULT, 0, null, null, null));
    }

    /** One of its properties. */
    @Nullable
    Mistake addPart(String text) {
        Matcher words = PART.matcher(text);
        if (!words.matches()) {
            return ColumnMistakes.unreadableIndex(draft, index, text);
        }
        int length = words.group(2) == null ? 0 : Integer.parseInt(words.group(2));
        if (words.group(2) != null && length == 0) {
            return ColumnMistakes.unreadableIndex(draft, index, text);
        }
        InsideColumn inside = InsideColumn.of(entity, draft, path, words.group(1));
        if (words.group(3) != null) {
            if (inside == null || !inside.isOpen()) {
                return ColumnMistakes.unreadableIndex(draft, index, text);
            }
            inside = inside.as(words.group(3));
        }
        if (inside != null) {
            parts.add(part(inside.column(), words, length, inside.document()));
            return mistakeOf(inside);
        }
        List<ColumnDraft> found = new ArrayList<>();
        Mistake mistake = find(words.group(1), found);
        for (ColumnDraft column : found) {
            parts.add(part(column, words, length, null));
        }
        return mistake;
    }

    private static ColumnPart part(ColumnDraft column, Matcher words, int length, @Nullable ColumnDraft document) {
        boolean descending = "desc".equalsIgnoreCase(words.group(5));
        return new ColumnPart(
                column, descending, nulls(words.group(6)), length, words.group(4), words.group(7), document);
    }

    private @Nullable Mistake mistakeOf(InsideColumn inside) {
        PropertyDraft property = inside.column().property();
        if (inside.isOpen()) {
            return null;
        }
        if (property instanceof StructDraft) {
            return ClassMistakes.indexed(property);
        }
        return switch (inside.column().type().storage()) {
            case JSON, ARRAY, STRUCT, BLOB, CLOB, DURATION, BYTES ->
                StoredMistakes.unsortedInside(draft, index, inside.column());
            case BOOLEAN, BYTE, SHORT, INT, LONG, CHAR, STRING, UUID, LOCAL_DATE -> null;
            default -> index.unique() ? StoredMistakes.uniqueInside(draft, index, inside.column()) : null;
        };
    }

    private static Nulls nulls(@Nullable String word) {
        return word == null ? Nulls.DEFAULT : Nulls.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private @Nullable Mistake find(String property, List<ColumnDraft> found) {
        PathEnd end = PathEnd.within(draft, property);
        if (!end.problem().isEmpty()) {
            return ColumnMistakes.indexOfUnknown(draft, index, property, end.problem());
        }
        found.addAll(DefineIndexes.columns(entity, path + property));
        return end.property() == null ? null : DefineIndexes.unindexable(end.property(), index);
    }

    /** Its expression, and what it keeps as well. */
    @Nullable
    Mistake readWords() {
        for (String property : index.include()) {
            Mistake mistake = find(property.trim(), include);
            if (mistake != null) {
                return mistake;
            }
        }
        if (index.expression().isEmpty()) {
            return null;
        }
        if (!parts.isEmpty()) {
            return ColumnMistakes.indexExpression(draft, index, "has properties as well. Leave one of both out.");
        }
        return readExpression(index.expression());
    }

    private @Nullable Mistake readExpression(String text) {
        BracedText read = BracedText.read(text);
        if (read == null) {
            return ColumnMistakes.unreadableIndex(draft, index, text);
        }
        List<ColumnDraft> columns = new ArrayList<>();
        for (String path : read.paths()) {
            Mistake mistake = readHole(path, columns);
            if (mistake != null) {
                return mistake;
            }
        }
        expression = new ColumnText(read.words(), columns);
        return columns.isEmpty()
                ? ColumnMistakes.indexExpression(
                        draft, index, "names no property. Put each into braces: \"lower({name})\".")
                : null;
    }

    private @Nullable Mistake readHole(String property, List<ColumnDraft> columns) {
        List<ColumnDraft> found = new ArrayList<>();
        Mistake mistake = find(property, found);
        if (mistake == null && (found.size() != 1 || found.get(0).names().size() != 1)) {
            return ColumnMistakes.indexExpression(
                    draft, index, "names '" + property + "', which is not one column. Name a property that is.");
        }
        columns.addAll(found);
        return mistake;
    }

    /**
     * A value inside of an embedded object, as if it were a column.
     *
     * @param document the column with the outermost object
     * @param column the value, named by its path from that column
     */
    private record InsideColumn(ColumnDraft document, ColumnDraft column) {

        private static final ValueType TEXT = new ValueType(String.class, Storage.STRING, null, Limits.NONE);
        private static final ValueType NUMBER = new ValueType(BigDecimal.class, Storage.DECIMAL, null, Limits.NONE);

        /** Whether it is in a document of which the mapping does not know the inside. */
        boolean isOpen() {
            return document.type().storage() == Storage.JSON;
        }

        /** The same, as a text or a number. */
        InsideColumn as(String kind) {
            return open(
                    document, column.name().substring(document.name().length() + 1), kind.equalsIgnoreCase("number"));
        }

        private static InsideColumn open(ColumnDraft document, String path, boolean number) {
            ColumnDraft column = new ColumnDraft(
                    document.path() + "." + path,
                    document.name() + "." + path,
                    "",
                    number ? NUMBER : TEXT,
                    true,
                    document.embeddeds(),
                    List.of(),
                    document.property());
            return new InsideColumn(document, column);
        }

        /**
         * Looks a path up.
         *
         * @param entity whose columns they are
         * @param start the class that says the path: the entity, or what it embeds in columns
         * @param place where the entity has that class, ended by a dot; empty for the entity
         * @return null where the path does not lead into an object
         */
        static @Nullable InsideColumn of(EntityDraft entity, ClassDraft start, String place, String path) {
            for (int dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) {
                PropertyDraft property =
                        PathEnd.within(start, path.substring(0, dot)).property();
                if (property instanceof ScalarDraft scalar && scalar.json) {
                    List<ColumnDraft> documents = DefineIndexes.columns(entity, place + path.substring(0, dot));
                    return documents.isEmpty() ? null : open(documents.get(0), path.substring(dot + 1), false);
                }
                if (property instanceof StructDraft object && !object.isArray) {
                    List<ColumnDraft> documents = DefineIndexes.columns(entity, place + path.substring(0, dot));
                    ColumnDraft part = part(object, path.substring(dot + 1));
                    return documents.isEmpty() || part == null
                            ? null
                            : new InsideColumn(documents.get(0), below(documents.get(0), part));
                }
            }
            return null;
        }

        private static @Nullable ColumnDraft part(StructDraft object, String path) {
            for (ColumnDraft column : object.columns) {
                if (column.path().equals(path)) {
                    return column;
                }
                boolean leads = path.startsWith(column.path() + ".");
                if (leads && column.property() instanceof StructDraft inner && !inner.isArray) {
                    ColumnDraft part = part(inner, path.substring(column.path().length() + 1));
                    return part == null ? null : below(column, part);
                }
            }
            return null;
        }

        private static ColumnDraft below(ColumnDraft object, ColumnDraft part) {
            return new ColumnDraft(
                    object.path() + "." + part.path(),
                    object.name() + "." + part.name(),
                    "",
                    part.type(),
                    true,
                    part.embeddeds(),
                    List.of(),
                    part.property());
        }
    }
}
