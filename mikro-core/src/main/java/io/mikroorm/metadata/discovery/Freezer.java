// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery;

import io.mikroorm.annotation.IndexType;
import io.mikroorm.annotation.View;
import io.mikroorm.annotation.Virtual;
import io.mikroorm.metadata.CheckMapping;
import io.mikroorm.metadata.EmbeddedArrayProperty;
import io.mikroorm.metadata.EmbeddedObjectProperty;
import io.mikroorm.metadata.EmbeddedProperty;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.EntityMetadataBuilder;
import io.mikroorm.metadata.FieldRef;
import io.mikroorm.metadata.HierarchyPlace;
import io.mikroorm.metadata.IndexMapping;
import io.mikroorm.metadata.KeyTextProperty;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ScalarProperty;
import io.mikroorm.metadata.ScalarProperty.Role;
import io.mikroorm.metadata.ScalarProperty.Traits;
import io.mikroorm.metadata.StructMapping;
import io.mikroorm.metadata.StructProperty;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.metadata.ViewMapping;
import io.mikroorm.metadata.ViewMapping.Kind;
import io.mikroorm.metadata.discovery.draft.ClassDraft;
import io.mikroorm.metadata.discovery.draft.ColumnCheck;
import io.mikroorm.metadata.discovery.draft.ColumnDraft;
import io.mikroorm.metadata.discovery.draft.ColumnIndex;
import io.mikroorm.metadata.discovery.draft.ColumnTrigger;
import io.mikroorm.metadata.discovery.draft.EmbeddedDraft;
import io.mikroorm.metadata.discovery.draft.EntityDraft;
import io.mikroorm.metadata.discovery.draft.HierarchyDraft;
import io.mikroorm.metadata.discovery.draft.KeyTextDraft;
import io.mikroorm.metadata.discovery.draft.KindsDraft;
import io.mikroorm.metadata.discovery.draft.ModelDraft;
import io.mikroorm.metadata.discovery.draft.PropertyDraft;
import io.mikroorm.metadata.discovery.draft.ScalarDraft;
import io.mikroorm.metadata.discovery.draft.StructDraft;
import io.mikroorm.metadata.discovery.draft.ToManyDraft;
import io.mikroorm.metadata.discovery.draft.ToOneDraft;
import io.mikroorm.metadata.discovery.draft.UnstoredDraft;
import io.mikroorm.metadata.discovery.reading.Hierarchies;
import io.mikroorm.naming.ConstraintKind;
import io.mikroorm.type.ArrayType;
import io.mikroorm.type.KeyFields;
import io.mikroorm.type.Limits;
import io.mikroorm.type.Storage;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns drafts without mistakes into metadata. Each draft becomes one object, wherever it is referred to. */
final class Freezer {

    private final ModelDraft model;
    private final Map<PropertyDraft, Property> frozen = new IdentityHashMap<>();
    private final Map<ColumnDraft, MappedColumn> columns = new IdentityHashMap<>();
    private final Map<HierarchyDraft, MappedColumn> discriminators = new IdentityHashMap<>();
    private final FreezeKinds kinds = new FreezeKinds(this::once);
    private @Nullable MetadataStorage made;

    Freezer(ModelDraft model) {
        this.model = model;
    }

    MetadataStorage freeze() {
        List<EntityMetadata> entities = new ArrayList<>();
        for (EntityDraft entity : model.entities()) {
            entities.add(freeze(entities.size(), entity));
        }
        MetadataStorage storage = new MetadataStorage(entities, model.routines);
        made = storage;
        return storage;
    }

    private EntityMetadata freeze(int index, EntityDraft draft) {
        EntityMetadataBuilder builder = new EntityMetadataBuilder(index, draft.type, table(draft))
                .construction(draft.construction)
                .comment(draft.comment())
                .schema(draft.schema())
                .nativeEnums(List.copyOf(draft.nativeEnums.keySet()))
                .readOnly(draft.isReadOnly())
                .view(view(draft))
                .orderBy(draft.orderBy)
                .keyGeneration(draft.keyGeneration)
                .keyMaker(draft.keyMaker)
                .keyParts(
                        draft.keyRelation != null || draft.isVirtual() || !draft.keyFields.isEmpty()
                                ? List.of()
                                : Objects.requireNonNull(draft.key).parts)
                .keyRelation(draft.keyRelation == null ? "" : draft.keyRelation.name());
        int toManys = 0;
        for (PropertyDraft property : draft.properties) {
            Property inherited = frozen.get(property);
            builder.property(inherited == null ? freeze(property, toManys) : inherited);
            toManys += property instanceof ToManyDraft ? 1 : 0;
        }
        addColumns(draft, builder);
        if (!draft.keyFields.isEmpty()) {
            addKey(draft, builder);
        }
        if (draft.isVirtual()) {
            builder.column(NoKey.of(draft));
        }
        for (ColumnIndex constraint : draft.columnIndexes) {
            builder.index(IndexFreezer.freeze(constraint, columns));
        }
        for (ColumnTrigger trigger : draft.triggers) {
            builder.trigger(trigger.over(text -> IndexFreezer.freeze(text, columns)));
        }
        for (ColumnCheck check : draft.columnChecks) {
            builder.check(new CheckMapping(check.name(), IndexFreezer.freeze(check.condition(), columns)));
        }
        return builder.build();
    }

    /** Of a pipeline the collection over which it goes. */
    private String table(EntityDraft draft) {
        Virtual virtual = draft.virtual();
        if (virtual == null || draft.virtualQuery != null || !model.platform.takesPipelines()) {
            return draft.table;
        }
        return virtual.collection();
    }

    /** The key of several fields, which stands where the first of them does. */
    private void addKey(EntityDraft draft, EntityMetadataBuilder builder) {
        ScalarDraft key = Objects.requireNonNull(draft.key);
        String path = draft.keyFields.stream().map(PropertyDraft::name).collect(Collectors.joining("+"));
        int first = draft.columns.stream()
                .filter(column -> column.property() == draft.keyFields.get(0))
                .map(column -> Objects.requireNonNull(columns.get(column)).index())
                .findFirst()
                .orElseThrow();
        FieldRef nowhere = new FieldRef(draft.type, path, key.type().javaType(), true);
        builder.keyFields(
                new MappedColumn(
                        first,
                        path,
                        key.parts.stream().map(MappedColumn::name).collect(Collectors.joining(", ")),
                        "",
                        key.type(),
                        false,
                        false,
                        List.of(),
                        new ScalarProperty(path, nowhere, key.type(), Role.KEY, false),
                        key.parts,
                        null),
                KeyFields.of(key.type()));
    }

    private @Nullable ViewMapping view(EntityDraft draft) {
        View view = draft.view();
        Virtual virtual = draft.virtual();
        if (draft.virtualQuery != null) {
            return ViewMapping.of(draft.virtualQuery);
        }
        if (view == null) {
            return virtual == null
                    ? null
                    : new ViewMapping(
                            model.platform.takesPipelines() ? virtual.pipeline() : virtual.value(), Kind.VIRTUAL, true);
        }
        return new ViewMapping(view.value(), view.materialized() ? Kind.MATERIALIZED : Kind.STORED, view.withData());
    }

    /** A class has the columns of those above it first, in their places; the discriminator that no property shows ends those of the root. */
    private void addColumns(EntityDraft draft, EntityMetadataBuilder builder) {
        HierarchyDraft hierarchy = draft.hierarchy;
        MappedColumn hidden = hierarchy == null || !hierarchy.isSingleTable() || hierarchy.discriminator != null
                ? null
                : hidden(hierarchy);
        int at = 0;
        for (ColumnDraft column : draft.columns) {
            if (hidden != null && at == hidden.index()) {
                builder.column(hidden);
                at++;
            }
            int index = at++;
            builder.column(columns.computeIfAbsent(column, c -> freeze(index, draft, c)));
        }
        if (hidden != null && at == hidden.index()) {
            builder.column(hidden);
        }
        if (hierarchy != null) {
            addPlace(draft, hierarchy, hidden, builder);
        }
    }

    private void addPlace(
            EntityDraft draft, HierarchyDraft hierarchy, @Nullable MappedColumn hidden, EntityMetadataBuilder builder) {
        ScalarDraft shown = hierarchy.discriminator;
        MappedColumn discriminator = shown == null ? hidden : shown(draft, shown);
        if (draft.parent == null && discriminator != null) {
            addIndex(draft, discriminator, builder);
        }
        builder.place(new HierarchyPlace(
                hierarchy.strategy,
                hierarchy.root().type,
                draft.parent == null ? null : draft.parent.type,
                draft.isAbstract(),
                discriminator,
                draft.discriminatorValue));
    }

    private MappedColumn shown(EntityDraft entity, ScalarDraft property) {
        return entity.columns.stream()
                .filter(column -> column.property() == property)
                .map(columns::get)
                .findFirst()
                .orElseThrow();
    }

    /** Those who ask for one class of a hierarchy ask by the discriminator. */
    private void addIndex(EntityDraft root, MappedColumn column, EntityMetadataBuilder builder) {
        boolean known = root.columnIndexes.stream()
                .anyMatch(index -> columns.get(index.columns().get(0)) == column && index.type() == IndexType.SORTED);
        if (!known) {
            String name = model.naming.constraintName(root.table, List.of(column.name()), ConstraintKind.INDEX);
            builder.index(new IndexMapping(name, List.of(column), false));
        }
    }

    private MappedColumn hidden(HierarchyDraft hierarchy) {
        return discriminators.computeIfAbsent(hierarchy, h -> {
            ValueType type = Objects.requireNonNull(h.hiddenType);
            String path = hiddenPath(h);
            Class<?> root = h.root().type;
            FieldRef nowhere = path.equals(Hierarchies.HIDDEN)
                    ? FieldRef.nowhere(root, path, String.class, "the class of " + h.root())
                    : new FieldRef(root, path, String.class, false);
            return new MappedColumn(
                    h.root().columns.size(),
                    path,
                    h.discriminatorColumn,
                    "",
                    type,
                    false,
                    false,
                    List.of(),
                    new ScalarProperty(path, nowhere, type, Role.DISCRIMINATOR, false).ofColumn(false, "", ""),
                    List.of(),
                    null);
        });
    }

    /** What conditions ask for; where a class has a property of that name, one that no field can have. */
    private static String hiddenPath(HierarchyDraft hierarchy) {
        boolean taken = hierarchy.members.stream()
                .flatMap(member -> member.properties.stream())
                .anyMatch(property -> property.name().equals(Hierarchies.DISCRIMINATOR));
        return taken ? Hierarchies.HIDDEN : Hierarchies.DISCRIMINATOR;
    }

    private Property freeze(PropertyDraft draft, int toMany) {
        Property property;
        if (draft instanceof ScalarDraft scalar) {
            property = new ScalarProperty(
                    scalar.name(),
                    scalar.fieldRef(),
                    scalar.type(),
                    scalar.role,
                    scalar.nullable,
                    scalar.enumCheck,
                    scalar.defaultValue,
                    scalar.generators,
                    scalar.comment,
                    scalar.collation,
                    scalar.made,
                    scalar.lazy,
                    scalar.formulaText,
                    scalar.traits());
        } else if (draft instanceof ToOneDraft toOne) {
            property = toOne.keyOnly ? keyOf(toOne) : freeze(toOne);
        } else if (draft instanceof ToManyDraft relation) {
            property = freeze(relation, toMany);
        } else if (draft instanceof KeyTextDraft text) {
            property = new KeyTextProperty(text.name(), text.fieldRef(), text.shows);
        } else if (draft instanceof UnstoredDraft unstored) {
            property = freeze(unstored);
        } else if (draft instanceof StructDraft struct) {
            property = freeze(struct);
        } else {
            property = freeze((EmbeddedDraft) draft);
        }
        frozen.put(draft, property);
        return property;
    }

    private static Property freeze(UnstoredDraft draft) {
        Storage storage = draft.held.isEnum() ? Storage.STRING : Storage.of(draft.held);
        ValueType type = storage == null ? null : new ValueType(draft.held, storage, null, Limits.NONE);
        return new Property.Unstored(draft.name(), draft.fieldRef(), type, draft.nullable);
    }

    private static ToOneProperty freeze(ToOneDraft draft) {
        return new ToOneProperty(
                draft.name(),
                draft.fieldRef(),
                Objects.requireNonNull(draft.target),
                draft.isRef,
                draft.nullable,
                draft.oneToOne,
                draft.isOwner() ? null : draft.mappedBy,
                draft.inversedBy,
                draft.cascade,
                draft.orphanRemoval,
                draft.joinAlways,
                draft.onDelete,
                draft.onUpdate,
                draft.deferred,
                draft.eager,
                draft.targets,
                draft.targetKey == null ? null : draft.targetKey.name(),
                draft.ownColumns,
                draft.persisted,
                new ToOneProperty.Constraint(draft.constraint, draft.foreignKeyName, draft.defaultKey));
    }

    /** A value that is the key of a target. */
    private static ScalarProperty keyOf(ToOneDraft draft) {
        return new ScalarProperty(
                        draft.name(),
                        draft.fieldRef(),
                        Objects.requireNonNull(draft.keyType),
                        Role.PLAIN,
                        draft.nullable)
                .with(new Traits(false, List.of(), "", freeze(draft)));
    }

    private static ToManyProperty freeze(ToManyDraft draft, int index) {
        return new ToManyProperty(
                draft.name(),
                draft.fieldRef(),
                draft.owner.type,
                Objects.requireNonNull(draft.target),
                index,
                draft.isOwner() ? null : draft.mappedBy,
                draft.inversedBy,
                draft.pivot,
                draft.orderBy,
                draft.cascade,
                draft.orphanRemoval,
                draft.eager,
                draft.shown);
    }

    private EmbeddedProperty freeze(EmbeddedDraft draft) {
        if (draft.body instanceof KindsDraft several) {
            EmbeddedKinds of = kinds.kinds(several);
            List<Property> all = kinds.properties(several);
            return new EmbeddedProperty(
                    draft.name(),
                    draft.fieldRef(),
                    several.type,
                    draft.nullable,
                    all,
                    FreezeKinds.construction(all),
                    of);
        }
        return new EmbeddedProperty(
                draft.name(),
                draft.fieldRef(),
                draft.body.type,
                draft.nullable,
                properties(draft.body),
                draft.body.construction,
                null);
    }

    private List<Property> properties(ClassDraft draft) {
        List<Property> properties = new ArrayList<>();
        for (PropertyDraft property : draft.properties) {
            properties.add(freeze(property, 0));
        }
        return List.copyOf(properties);
    }

    private StructProperty freeze(StructDraft draft) {
        ClassDraft body = draft.body;
        KindsDraft several = body instanceof KindsDraft kindsDraft ? kindsDraft : null;
        EmbeddedKinds of = several == null ? null : kinds.kinds(several);
        List<Property> properties = several == null ? properties(body) : kinds.properties(several);
        List<MappedColumn> columns = new ArrayList<>();
        for (ColumnDraft column : draft.columns) {
            columns.add(freeze(columns.size(), column, type(column), false));
        }
        StructMapping element = new StructMapping(body.type, properties, columns, body.construction, of);
        ValueType inside = element.element(
                model.structs.to(element), relation -> model.structs.to(relation, () -> Objects.requireNonNull(made)));
        if (!draft.isArray) {
            return new EmbeddedObjectProperty(draft.name(), draft.fieldRef(), draft.nullable, element, inside);
        }
        ValueType whole =
                new ValueType(draft.held, Storage.ARRAY, ArrayType.of(draft.held, inside), Limits.NONE, inside);
        return new EmbeddedArrayProperty(draft.name(), draft.fieldRef(), draft.nullable, element, whole);
    }

    private ValueType type(ColumnDraft draft) {
        if (frozen.get(draft.property()) instanceof StructProperty struct) {
            return struct.type();
        }
        return kinds.shared(draft.property()) == null ? draft.type() : FreezeKinds.boxed(draft.type());
    }

    /** What a draft becomes, or has become. */
    private Property once(PropertyDraft draft) {
        Property known = frozen.get(draft);
        return known == null ? freeze(draft, 0) : known;
    }

    /** What a draft has become in rows. */
    private Property known(PropertyDraft draft) {
        Property shared = kinds.shared(draft);
        return shared == null ? Objects.requireNonNull(frozen.get(draft)) : shared;
    }

    /** With a limit, where the platform needs one to index the column. */
    private ValueType type(EntityDraft entity, ColumnDraft draft) {
        ValueType type = type(draft);
        boolean measured = type.storage() == Storage.STRING || type.storage() == Storage.BYTES;
        boolean limited = type.limits().length() > 0 || !draft.columnType().isEmpty();
        boolean indexed = draft.property() == entity.key
                || draft.property() == entity.keyRelation
                || entity.keyFields.contains(draft.property())
                || entity.hierarchy != null && draft.property() == entity.hierarchy.discriminator
                || indexesOf(entity).stream()
                        .anyMatch(index -> index.type() != IndexType.FULLTEXT && index.keeps(draft));
        int length = model.platform.indexedLength();
        return measured && indexed && !limited && length > 0
                ? new ValueType(type.javaType(), type.storage(), type.converter(), new Limits(length, 0, 0))
                : type;
    }

    /** The indexes of the table, of all classes of a hierarchy. */
    private static List<ColumnIndex> indexesOf(EntityDraft entity) {
        return entity.hierarchy == null
                ? entity.columnIndexes
                : entity.hierarchy.members.stream()
                        .flatMap(member -> member.ownIndexes().stream())
                        .toList();
    }

    private MappedColumn freeze(int index, EntityDraft entity, ColumnDraft draft) {
        boolean unique = entity.columnIndexes.stream().anyMatch(constraint -> constraint.isUniqueBy(List.of(draft)));
        return freeze(index, draft, type(entity, draft), unique);
    }

    private MappedColumn freeze(int index, ColumnDraft draft, ValueType type, boolean unique) {
        List<EmbeddedProperty> embeddeds = draft.embeddeds().stream()
                .map(embedded -> (EmbeddedProperty) known(embedded))
                .toList();
        return new MappedColumn(
                index,
                draft.path(),
                draft.name(),
                draft.columnType(),
                type,
                draft.nullable(),
                unique,
                embeddeds,
                known(draft.property()),
                parts(draft),
                null);
    }

    /** The columns of a key, or of a foreign key that holds it, typed as the parts of the key are. */
    private List<MappedColumn> parts(ColumnDraft draft) {
        if (draft.parts().isEmpty()) {
            return List.of();
        }
        List<MappedColumn> parts = new ArrayList<>();
        for (MappedColumn part : keyParts(draft.property())) {
            parts.add(part.of(draft.path(), draft.parts().get(parts.size()), draft.nullable()));
        }
        return parts;
    }

    private List<MappedColumn> keyParts(PropertyDraft property) {
        if (!(property instanceof ToOneDraft relation)) {
            return ((ScalarDraft) property).parts;
        }
        return relation.isPolymorphic()
                ? relation.keyParts
                : Objects.requireNonNull(Objects.requireNonNull(model.entity(relation.target)).key).parts;
    }
}
