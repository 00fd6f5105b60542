// SPDX-License-Identifier: MIT
package io.mikroorm.jooq;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.query.EmbeddedPath;
import io.mikroorm.query.NumberPath;
import io.mikroorm.query.ToOnePath;
import io.mikroorm.query.ValuePath;
import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Identity;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.TableOptions;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.TableImpl;
import org.jspecify.annotations.Nullable;

/**
 * The table of an entity, as jOOQ knows tables: to be selected from, joined, and written to. Its fields are asked for by properties, and hold what properties hold: an enum, a
 * value object, a document; a relation is the key of its target. In the database they are what the entity manager would write.
 *
 * <p>Statements of jOOQ run neither hooks nor generators, and count up no version: such values are set as all others. Contents ({@code BinaryContent}, {@code TextContent}) are none of
 * its fields.
 *
 * @param <E> the entity
 */
public final class JooqTable<E> extends TableImpl<Record> {

    private static final long serialVersionUID = 1L;

    private final transient EntityColumns columns;
    private final transient List<TableField<Record, Object>> fields = new ArrayList<>();
    private final Class<E> type;

    JooqTable(EntityColumns columns, Class<E> type) {
        super(DSL.name(columns.tableName()), schema(columns), null, null, DSL.comment(""), TableOptions.table());
        this.columns = columns;
        this.type = type;
        addFields();
    }

    private JooqTable(Name alias, JooqTable<E> aliased) {
        super(alias, null, aliased, null, DSL.comment(""), TableOptions.table());
        this.columns = aliased.columns;
        this.type = aliased.type;
        addFields();
    }

    private static org.jooq.@Nullable Schema schema(EntityColumns columns) {
        String schema = columns.schema();
        return schema == null ? null : DSL.schema(DSL.name(schema));
    }

    private void addFields() {
        for (EntityColumns.Column column : columns.columns()) {
            fields.add(createField(DSL.name(column.name()), column.type(), this, ""));
        }
    }

    /** The class of the entity. */
    public Class<E> entityType() {
        return type;
    }

    /**
     * The field of a property that the compiler knows: {@code b.field(Book_.title)}, {@code b.field(Author_.address().city)}; the foreign key of a relation by the key
     * of its target: {@code b.field(Book_.author().id)}. Errors are those of {@link #field(String)}.
     */
    @SuppressWarnings("unchecked")
    public <V> Field<V> field(ValuePath<? super E, V> path) {
        return (Field<V>) field(path.path());
    }

    /** The field of a property with a number, of its class: a {@code Field<Long>}. */
    @SuppressWarnings("unchecked")
    public <V extends Number> Field<V> field(NumberPath<? super E, V> path) {
        return (Field<V>) field(path.path());
    }

    /** The foreign key of a relation, whose values are keys. By {@code Book_.author().id}, the compiler knows their class too. */
    @SuppressWarnings("unchecked")
    public Field<Object> field(ToOnePath<? super E, ?> path) {
        return (Field<Object>) field(path.path());
    }

    /** An embedded object that is kept as a document. One with columns of its own is error MO-5274: they are asked for one by one. */
    @SuppressWarnings("unchecked")
    public <V> Field<V> field(EmbeddedPath<? super E, V> path) {
        return (Field<V>) field(path.path());
    }

    /**
     * The field of a property, by its name or path: {@code "title"}, {@code "address.city"}, {@code "author"}; or of a column by its name, where no property is called so.
     * Neither is error MO-5273, what has several columns MO-5274, what lies in other tables MO-5275, and what jOOQ cannot have MO-5276.
     */
    @Override
    public Field<?> field(String path) {
        List<Integer> places = columns.find(path);
        if (places == null) {
            return otherField(path);
        }
        if (places.size() > 1) {
            throw JooqErrors.several(columns.entity(), path, columns.names(places));
        }
        return fields.get(places.get(0));
    }

    private Field<?> otherField(String path) {
        MappedColumn formula = columns.formula(path);
        if (formula != null) {
            return new FormulaField(this, formula, columns.binding(formula));
        }
        for (Field<?> field : fields) {
            if (field.getName().equals(path)) {
                return field;
            }
        }
        throw columns.missing(path);
    }

    /** The fields of a property that has several columns: a key of several parts, and a relation to an entity that has one; in the order of the parts. */
    public List<Field<Object>> columns(String path) {
        List<Integer> places = columns.find(path);
        if (places == null) {
            throw columns.missing(path);
        }
        List<Field<Object>> found = new ArrayList<>();
        places.forEach(place -> found.add(fields.get(place)));
        return found;
    }

    /** The condition that a row is one of the entity, where its table has those of other classes of its hierarchy too; elsewhere true. */
    public Condition ofEntity() {
        EntityMetadata entity = columns.entity();
        Hierarchy hierarchy = entity.hierarchy();
        MappedColumn discriminator = entity.discriminator();
        if (hierarchy == null || discriminator == null || hierarchy.root() == entity) {
            return DSL.noCondition();
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (EntityMetadata kind : hierarchy.concrete()) {
            values.add(kind.discriminatorValue());
        }
        return columns(discriminator.path()).get(0).in(values);
    }

    @Override
    public JooqTable<E> as(String alias) {
        return as(DSL.name(alias));
    }

    @Override
    public JooqTable<E> as(Name alias) {
        return new JooqTable<>(alias, this);
    }

    @Override
    public JooqTable<E> as(Table<?> other) {
        return as(other.getQualifiedName());
    }

    @Override
    @SuppressWarnings("NullAway") // jOOQ says by null that there is none
    public @Nullable UniqueKey<Record> getPrimaryKey() {
        @SuppressWarnings({"unchecked", "rawtypes"})
        TableField<Record, ?>[] key = columns.key().stream().map(fields::get).toArray(TableField[]::new);
        return key.length == 0 ? null : Internal.createUniqueKey(this, DSL.name("key"), key, true);
    }

    @Override
    @SuppressWarnings("NullAway") // as above
    public @Nullable Identity<Record, ?> getIdentity() {
        int place = columns.identity();
        return place < 0 ? null : Internal.createIdentity(this, fields.get(place));
    }
}
