// SPDX-License-Identifier: MIT
package io.mikroorm.sql.schema.generator;

import io.mikroorm.annotation.KeyGeneration;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.annotation.TriggerScope;
import io.mikroorm.metadata.ColumnExpression;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.Hierarchy;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToManyProperty.Pivot;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.metadata.ViewMapping;
import io.mikroorm.naming.ConstraintKind;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.sql.dialect.Enumerating;
import io.mikroorm.sql.platform.SqlPlatform;
import io.mikroorm.sql.schema.Column;
import io.mikroorm.sql.schema.EnumType;
import io.mikroorm.sql.schema.ForeignKey;
import io.mikroorm.sql.schema.Index;
import io.mikroorm.sql.schema.PrimaryKey;
import io.mikroorm.sql.schema.Schema;
import io.mikroorm.sql.schema.Table;
import io.mikroorm.sql.schema.TableName;
import io.mikroorm.sql.schema.Trigger;
import io.mikroorm.sql.schema.UniqueConstraint;
import io.mikroorm.sql.schema.View;
import io.mikroorm.type.NativeEnum;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Says what tables a model wants: one for each entity, in the order of the metadata, then one for each many-to-many, whose
 * second column is indexed as well: the key of the table leads with the first. And what views, for entities whose rows are theirs.
 */
public final class SchemaBuilder {

    private final SqlPlatform platform;
    private final ConstraintNames names;
    private final IndexDesign designs;
    private final MadeColumns made;
    private final PivotDesign pivots;

    /** For a database, with constraints named like this. */
    public SchemaBuilder(SqlPlatform platform, NamingStrategy naming) {
        this.platform = platform;
        this.names = new ConstraintNames(naming, platform.dialect().maxIdentifierLength());
        this.designs = new IndexDesign(platform.renderer());
        this.made = new MadeColumns(platform, designs);
        this.pivots = new PivotDesign(platform, names);
    }

    /** The tables and views of a model. Refuses indexes that the database does not have. */
    public Schema build(MetadataStorage metadata) {
        new IndexLimits(platform.dialect()).check(metadata);
        List<Table> tables = new ArrayList<>();
        CheckDesign checks = new CheckDesign(platform, names, metadata);
        List<View> views = new ArrayList<>();
        for (EntityMetadata entity : metadata.tables()) {
            ViewMapping view = entity.view();
            if (view == null) {
                Table table = table(metadata, entity);
                tables.add(table.withChecks(checks.checks(entity, table)));
            } else {
                views.add(view(entity, view));
            }
        }
        Set<Pivot> pivots = new HashSet<>(); // of which several relations may have the rows
        for (EntityMetadata entity : metadata.tables()) {
            for (ToManyProperty relation : entity.toManys()) {
                Pivot pivot = relation.pivot();
                if (pivot != null && relation.isOwner() && pivot.entity() == null && pivots.add(pivot.ofAll())) {
                    tables.add(pivot(pivot, entity, metadata.get(relation.target())));
                }
            }
        }
        return new Schema(types(metadata), tables, views);
    }

    /** Those of columns, each once; a database that names the constants in the declaration of a column has none. */
    private List<EnumType> types(MetadataStorage metadata) {
        if (platform.dialect().enumerating() != Enumerating.TYPES) {
            return List.of();
        }
        Set<EnumType> types = new LinkedHashSet<>();
        for (EntityMetadata entity : metadata) {
            for (NativeEnum each : entity.nativeEnums()) {
                types.add(new EnumType(TableName.in(each.schema(), each.name()), each.constants()));
            }
        }
        return List.copyOf(types);
    }

    private static TableName nameOf(EntityMetadata entity) {
        return TableName.in(entity.schema(), entity.table());
    }

    /** One that keeps its rows has a unique index over its key, by which it can be refreshed while others read it. */
    private View view(EntityMetadata entity, ViewMapping view) {
        TableName name = nameOf(entity);
        if (!view.materialized()) {
            return new View(name, view.query()).withTriggers(triggers(entity));
        }
        List<Index> indexes = new ArrayList<>();
        List<String> key = entity.key().names();
        indexes.add(new Index(names.of(entity.table(), key, ConstraintKind.UNIQUE), key, true));
        for (IndexMapping index : entity.indexes()) {
            indexes.add(designs.index(names.shortened(index.name()), entity, index));
        }
        return new View(name, view.query(), view.filled() ? View.Rows.KEPT : View.Rows.KEPT_LATER, indexes);
    }

    private Table table(MetadataStorage metadata, EntityMetadata entity) {
        List<Column> columns = new ArrayList<>();
        List<ForeignKey> foreignKeys = new ArrayList<>();
        EntityMetadata all = metadata.get(entity.type());
        Set<String> taken = names.said(entity);
        boolean below = addParent(foreignKeys, entity, all, taken);
        for (MappedColumn column : entity.columns()) {
            if (column.isFormula()) {
                continue;
            }
            ToOneProperty relation = column.reference();
            if (relation != null && relation.isPolymorphic()) {
                addParts(columns, column);
            } else if (relation != null) {
                EntityMetadata target = metadata.get(relation.target());
                addForeignKeyColumns(columns, column, relation.referenced(target));
                boolean exists = relation.constraint().exists() && !target.isView();
                boolean own = (!below || column != entity.key()) && !showsForeignKey(entity, column, relation);
                if (own && exists) {
                    String said = relation.constraint().name();
                    foreignKeys.add(ForeignKey.of(
                                    said.isEmpty()
                                            ? names.foreignKey(entity.table(), column.names(), taken)
                                            : names.shortened(said),
                                    column.names(),
                                    nameOf(target),
                                    relation.referenced(target).names())
                            .withOnDelete(onDelete(entity, column, relation))
                            .withOnUpdate(
                                    takesNulls(column, relation.referenced(target))
                                            ? onUpdate(entity, column, relation)
                                            : action(relation.onUpdate(), ForeignKey.Action.NO_ACTION))
                            .withDeferrable(relation.deferred()));
                }
            } else if (column.parts().isEmpty()) {
                columns.add(made.made(column(entity, column), all, column).withComment(commentOf(column)));
            } else {
                addParts(columns, column);
            }
        }
        columns.addAll(designs.marks(entity, names::shortened));
        return Table.of(nameOf(entity), columns)
                .withPrimaryKey(new PrimaryKey(null, entity.key().names()))
                .withUniqueConstraints(uniques(entity))
                .withIndexes(indexes(entity))
                .withForeignKeys(foreignKeys)
                .withTriggers(triggers(entity))
                .withComment(entity.comment());
    }

    /** Whether the columns are those of another relation, which writes them, and whose foreign key is there once. */
    private static boolean showsForeignKey(EntityMetadata entity, MappedColumn column, ToOneProperty relation) {
        return !relation.persisted()
                && entity.columns().stream()
                        .anyMatch(other -> other.isForeignKey()
                                && other.relation().persisted()
                                && other.relation().constraint().exists()
                                && other.relation().target() == relation.target()
                                && other.names().equals(column.names()));
    }

    private List<Trigger> triggers(EntityMetadata entity) {
        List<Trigger> triggers = new ArrayList<>();
        for (EntityMetadata.Trigger trigger : entity.triggers()) {
            List<String> events = trigger.events().stream()
                    .map(event -> event.name().toLowerCase(Locale.ROOT))
                    .toList();
            if (events.size() == 1 || !platform.dialect().triggering().isPerEvent()) {
                triggers.add(trigger(trigger, trigger.name(), events));
                continue;
            }
            for (String event : events) {
                triggers.add(trigger(trigger, trigger.name() + "_" + event, List.of(event)));
            }
        }
        return triggers;
    }

    private Trigger trigger(EntityMetadata.Trigger trigger, String name, List<String> events) {
        return new Trigger(
                names.shortened(name),
                trigger.timing().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                events,
                trigger.scope() == TriggerScope.STATEMENT,
                trigger.when() == null ? null : written(trigger.when()).strip(),
                written(trigger.body()).strip());
    }

    private String written(ColumnExpression text) {
        return text.text(
                column -> platform.dialect().quoting().quote(column.names().get(0)));
    }

    /** The row of a class that extends another one goes with the row above it, which has the same key. */
    private boolean addParent(
            List<ForeignKey> foreignKeys, EntityMetadata table, EntityMetadata entity, Set<String> taken) {
        Hierarchy hierarchy = entity.hierarchy();
        EntityMetadata parent = hierarchy == null || hierarchy.isSingleTable() ? null : hierarchy.parent();
        if (parent != null) {
            List<String> key = table.key().names();
            foreignKeys.add(ForeignKey.of(
                            names.foreignKey(table.table(), key, taken),
                            key,
                            nameOf(parent),
                            parent.key().names())
                    .withOnDelete(ForeignKey.Action.CASCADE)
                    .withOnUpdate(
                            table.key().isForeignKey()
                                    ? onUpdate(table, table.key(), table.key().relation())
                                    : followsTargets(entity)
                                            ? ForeignKey.Action.CASCADE
                                            : ForeignKey.Action.NO_ACTION));
        }
        return parent != null;
    }

    /** Whether its key has keys of others among its fields, which these may change. */
    private static boolean followsTargets(EntityMetadata entity) {
        return entity.keyFields() != null
                && !entity.isReadOnly()
                && entity.keyColumns().stream().anyMatch(MappedColumn::isForeignKey);
    }

    private Column column(EntityMetadata entity, MappedColumn mapped) {
        Column column = Column.of(mapped.name(), platform.columnType(mapped));
        if (mapped == entity.key()) {
            return entity.keyGeneration() == KeyGeneration.IDENTITY ? column.autoIncremented() : column;
        }
        return mapped.nullable() ? column.orNull() : column;
    }

    private static String commentOf(MappedColumn column) {
        return column.property() instanceof ScalarProperty scalar ? scalar.comment() : "";
    }

    /** Of the type of the key, or other value, that it holds, unless the mapping says otherwise. */
    private void addForeignKeyColumns(List<Column> columns, MappedColumn mapped, MappedColumn referenced) {
        if (!mapped.isWritten()) {
            return; // which the property has that writes them
        }
        if (!mapped.parts().isEmpty()) {
            addParts(columns, mapped.written());
            return;
        }
        MappedColumn typed = mapped.columnType().isEmpty() ? referenced : mapped;
        Column column = made.referring(Column.of(mapped.name(), platform.columnType(typed)), mapped);
        columns.add(mapped.nullable() ? column.orNull() : column);
    }

    /** The columns of a key of several parts, or of a foreign key that holds one. */
    private void addParts(List<Column> columns, MappedColumn mapped) {
        for (MappedColumn part : mapped.parts()) {
            Column column = Column.of(part.name(), platform.columnType(part));
            columns.add((part.nullable() ? column.orNull() : column)
                    .withComment(mapped.reference() == null ? commentOf(part) : ""));
        }
    }

    /** A value that may become null cannot be followed by one that must not; some databases refuse a foreign key that would. */
    private static boolean takesNulls(MappedColumn column, MappedColumn referenced) {
        return !referenced.isOptional() || !column.isRequired();
    }

    /** A row follows its key, and other values of its target, which may change; rows that are only read are not changed by the database either. */
    static ForeignKey.Action onUpdate(EntityMetadata entity, MappedColumn column, ToOneProperty relation) {
        boolean follows = (entity.isOfKey(column) || relation.targetKey() != null) && !entity.isReadOnly();
        return action(relation.onUpdate(), follows ? ForeignKey.Action.CASCADE : ForeignKey.Action.NO_ACTION);
    }

    /** Rows that are only read are not changed by the database either, nor are columns that other properties write. */
    static ForeignKey.Action onDelete(EntityMetadata entity, MappedColumn column, ToOneProperty relation) {
        boolean shares = !relation.ownColumns().isEmpty() || !relation.persisted();
        boolean stays = column.isRequired() || shares || entity.isReadOnly();
        return action(relation.onDelete(), stays ? ForeignKey.Action.NO_ACTION : ForeignKey.Action.SET_NULL);
    }

    private static ForeignKey.Action action(ReferentialAction said, ForeignKey.Action otherwise) {
        return switch (said) {
            case DEFAULT -> otherwise;
            case NO_ACTION -> ForeignKey.Action.NO_ACTION;
            case RESTRICT -> ForeignKey.Action.RESTRICT;
            case CASCADE -> ForeignKey.Action.CASCADE;
            case SET_NULL -> ForeignKey.Action.SET_NULL;
            case SET_DEFAULT -> ForeignKey.Action.SET_DEFAULT;
        };
    }

    /** What is unique everywhere and nothing else is a constraint; all others are indexes. */
    private List<UniqueConstraint> uniques(EntityMetadata entity) {
        List<UniqueConstraint> uniques = new ArrayList<>();
        for (IndexMapping index : entity.indexes()) {
            if (index.unique() && index.isPlain()) {
                uniques.add(new UniqueConstraint(
                        names.shortened(index.name()), IndexDesign.columnNames(index), index.deferred()));
            }
        }
        return uniques;
    }

    private List<Index> indexes(EntityMetadata entity) {
        List<Index> indexes = new ArrayList<>();
        for (IndexMapping index : entity.indexes()) {
            if (!index.unique() || !index.isPlain()) {
                indexes.add(designs.index(names.shortened(index.name()), entity, index));
            }
        }
        return indexes;
    }

    private Table pivot(Pivot pivot, EntityMetadata owner, EntityMetadata target) {
        List<ForeignKey> keys = new ArrayList<>();
        if (!owner.isView() && pivot.refers(pivot.ownerColumns())) {
            keys.add(ofLinks(pivot, pivot.ownerColumns(), owner, pivot.rules().foreignKeyName()));
        }
        if (!target.isView() && pivot.refers(pivot.targetColumns())) {
            keys.add(ofLinks(pivot, pivot.targetColumns(), target, pivot.rules().inverseForeignKeyName()));
        }
        return pivots.table(pivot, owner, target).withForeignKeys(keys); // rows of views cannot be referred to
    }

    private ForeignKey ofLinks(Pivot pivot, List<String> columns, EntityMetadata side, String said) {
        String name =
                said.isEmpty() ? names.of(pivot.table(), columns, ConstraintKind.FOREIGN_KEY) : names.shortened(said);
        return ForeignKey.of(name, columns, nameOf(side), side.key().names())
                .withOnDelete(action(pivot.rules().onDelete(), ForeignKey.Action.CASCADE))
                .withOnUpdate(action(pivot.rules().onUpdate(), ForeignKey.Action.NO_ACTION));
    }
}
