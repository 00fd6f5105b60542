// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.metadata.EmbeddedProperty.EmbeddedKinds;
import io.mikroorm.routine.Routine;
import io.mikroorm.type.PolymorphicKey;
import io.mikroorm.type.StructType;
import io.mikroorm.type.ValueType;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All entities of one model. Immutable and thread-safe. */
public final class MetadataStorage implements Iterable<EntityMetadata> {

    private final List<EntityMetadata> entities;
    private final Map<Class<?>, EntityMetadata> byType = new LinkedHashMap<>();
    private final List<EntityMetadata> tables;
    private final List<Routine<?>> routines;
    private volatile @Nullable Map<Class<?>, Property> embeddings;

    /** Made of the entities in the order of their {@link EntityMetadata#index()}. */
    public MetadataStorage(List<EntityMetadata> entities) {
        this(entities, List.of());
    }

    /** The same with functions and procedures that the classes name. */
    public MetadataStorage(List<EntityMetadata> entities, List<Routine<?>> routines) {
        this.routines = List.copyOf(routines);
        this.entities = List.copyOf(entities);
        for (EntityMetadata entity : entities) {
            byType.put(entity.type(), entity);
        }
        this.tables = HierarchyTables.of(this.entities, byType);
    }

    /**
     * What tables there are, each as an entity with all of its columns and indexes: one for an entity, and for a hierarchy one for all of its
     * classes or one for each.
     */
    public List<EntityMetadata> tables() {
        return tables;
    }

    /** The functions and procedures that classes of the model name, each once. */
    public List<Routine<?>> routines() {
        return routines;
    }

    /** The entity of a class; a class that is none is an error that says how to make it one. */
    public EntityMetadata get(Class<?> type) {
        EntityMetadata entity = byType.get(type);
        if (entity == null) {
            throw new ValidationException(
                    2001,
                    type.getName()
                            + " is not an entity of this model. Annotate it with @Entity and name it in entities(…).");
        }
        return entity;
    }

    /** The entities that a relation leads to: one, but where it is polymorphic. */
    public List<EntityMetadata> targets(ToOneProperty relation) {
        PolymorphicTargets targets = relation.targets();
        return targets == null
                ? List.of(get(relation.target()))
                : targets.all().stream().map(each -> get(each.type())).toList();
    }

    /**
     * How the foreign key of a relation that may lead to entities of several classes is read: as it is stored, or, where that is another value of
     * the target, as the key that is read in its place.
     */
    public ValueType readType(MappedColumn foreignKey) {
        ToOneProperty relation = foreignKey.relation();
        PolymorphicTargets targets = relation.targetKey() == null ? null : relation.targets();
        if (targets == null) {
            return foreignKey.type();
        }
        Map<String, ValueType> keys = new LinkedHashMap<>();
        targets.all()
                .forEach(each -> keys.put(each.value(), get(each.type()).key().type()));
        return PolymorphicKey.read(keys);
    }

    /** The entity of a class, or null. */
    public @Nullable EntityMetadata find(Class<?> type) {
        return byType.get(type);
    }

    /** The first property that embeds objects of a class, or whose values are keys that are such objects; null where there is none. */
    public @Nullable Property embedding(Class<?> type) {
        Map<Class<?>, Property> known = embeddings;
        if (known == null) {
            known = new HashMap<>();
            for (EntityMetadata entity : entities) {
                noteEmbeddings(entity.properties(), known);
            }
            embeddings = known;
        }
        return known.get(type);
    }

    private static void noteEmbeddings(List<Property> properties, Map<Class<?>, Property> known) {
        for (Property property : properties) {
            if (property instanceof EmbeddedProperty embedded) {
                noteEmbedding(embedded, embedded.type(), embedded.properties(), embedded.kinds(), known);
            } else if (property instanceof StructProperty embedded) {
                StructMapping struct = embedded.struct();
                noteEmbedding(embedded, struct.type(), struct.properties(), struct.kinds(), known);
            } else if (property instanceof ScalarProperty key && key.type().converter() instanceof StructType) {
                known.putIfAbsent(key.type().javaType(), key);
            }
        }
    }

    private static void noteEmbedding(
            Property property,
            Class<?> type,
            List<Property> inside,
            @Nullable EmbeddedKinds kinds,
            Map<Class<?>, Property> known) {
        known.putIfAbsent(type, property);
        if (kinds == null) {
            noteEmbeddings(inside, known);
            return;
        }
        for (EmbeddedKinds.Kind kind : kinds.all()) {
            known.putIfAbsent(kind.type(), property);
            noteEmbeddings(kind.properties(), known);
        }
    }

    /** The entity with a number. */
    public EntityMetadata get(int index) {
        return entities.get(index);
    }

    /** The number of parts of the key, or of the reference to one of several classes, that has most of them; 1 where all are one value. */
    public int widestKey() {
        int widest = 1;
        for (EntityMetadata entity : entities) {
            widest = Math.max(widest, entity.key().type().width());
            for (MappedColumn column : entity.columns()) {
                widest =
                        column.leadsToSeveral() ? Math.max(widest, column.type().width()) : widest;
            }
        }
        return widest;
    }

    /** The number of entities. */
    public int size() {
        return entities.size();
    }

    @Override
    public Iterator<EntityMetadata> iterator() {
        return entities.iterator();
    }

    /** The tables and the relations between them as an entity-relationship diagram in the language of Mermaid. */
    public String toMermaid() {
        return EntityDiagram.of(this);
    }

    /** All that is known about the entities, in lines for people. */
    @Override
    public String toString() {
        return MetadataText.of(this, routines);
    }
}
