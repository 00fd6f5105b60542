// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.resolving;

import io.mikroorm.exception.UnknownPropertyException;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.resolving.StatementResolver;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.session.StoreWrites;
import io.mikroorm.sql.query.Term;
import io.mikroorm.sql.query.shape.Value;
import io.mikroorm.sql.write.SetValue;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Resolves what properties of one entity are set to. */
final class AssignedValues {

    private static final Set<Storage> NUMBERS = EnumSet.of(
            Storage.BYTE,
            Storage.SHORT,
            Storage.INT,
            Storage.LONG,
            Storage.FLOAT,
            Storage.DOUBLE,
            Storage.DECIMAL,
            Storage.BIG_INTEGER);
    private static final Set<Storage> TEXTS = EnumSet.of(Storage.CHAR, Storage.STRING, Storage.CLOB);
    private static final Set<Storage> POINTS_IN_TIME = EnumSet.of(Storage.INSTANT, Storage.OFFSET_DATE_TIME);

    private final EntityMetadata entity;
    private final String alias;
    private final StatementResolver names;
    private final StoreWrites writes;
    private final Values values;

    AssignedValues(EntityMetadata entity, String alias, StatementResolver names, StoreWrites writes, Values values) {
        this.entity = entity;
        this.alias = alias;
        this.names = names;
        this.writes = writes;
        this.values = values;
    }

    /** A path from the entity, of one that may begin with its name in the statement. */
    String own(String path) {
        return path.startsWith(alias + ".") ? path.substring(alias.length() + 1) : path;
    }

    /** The same, where the key of a relation stands for that: {@code "author.id"} is {@code "author"}. */
    String folded(String path) {
        String own = own(path);
        if (own.indexOf('.') < 0) {
            return own;
        }
        ColumnPath column = names.column(entity, own);
        if (column == null || !column.joins().isEmpty() || column.isInside()) {
            return own;
        }
        return column.column().isForeignKey() ? column.column().path() : own;
    }

    /** The column that a path leads to, of those that may be written. */
    MappedColumn column(Scope scope, String path, Function<String, MappedColumn> which) {
        try {
            return which.apply(folded(path));
        } catch (UnknownPropertyException e) {
            throw QueryMistakes.unknown(path, e, scope.describe());
        }
    }

    /** What a column is set to. */
    Value value(Scope scope, MappedColumn column, SetValue said) {
        Term term = said.term();
        if (term == null) {
            return plain(column, said.value());
        }
        return term instanceof Term.Value value ? plain(column, value.value()) : expression(scope, column, term);
    }

    private Value.Slot plain(MappedColumn column, @Nullable Object value) {
        if (value != null && column.type().storage().isContent()) {
            throw WriteMistakes.content(entity, column);
        }
        return slot(column, value == null ? null : writes.converted(column, value));
    }

    /** A value that is as the property has it. */
    Value.Slot slot(MappedColumn column, @Nullable Object value) {
        return new Value.Slot(names.add(value), column.type());
    }

    /** The value of an expression, which is of the column's kind. */
    Value expression(Scope scope, MappedColumn column, Term term) {
        Value value = values.resolve(scope, term);
        requireFits(column, value.type());
        return value;
    }

    /** Refuses expressions of another kind than a column. */
    void requireFits(MappedColumn column, ValueType type) {
        if (column.names().size() > 1) {
            throw WriteMistakes.severalParts(entity, column);
        }
        if (!type.equals(ResultTypes.UNKNOWN) && !isAlike(column.type().storage(), type.storage())) {
            throw WriteMistakes.otherType(entity, column, type);
        }
    }

    private static boolean isAlike(Storage wanted, Storage given) {
        return wanted == given
                || NUMBERS.contains(wanted) && NUMBERS.contains(given)
                || TEXTS.contains(wanted) && TEXTS.contains(given)
                || POINTS_IN_TIME.contains(wanted) && POINTS_IN_TIME.contains(given);
    }
}
