// SPDX-License-Identifier: MIT
package io.mikroorm.metadata.discovery.draft;

import io.mikroorm.annotation.PrefixMode;
import io.mikroorm.annotation.ReferentialAction;
import io.mikroorm.json.JsonMappers;
import io.mikroorm.metadata.StructAccesses;
import io.mikroorm.metadata.discovery.declared.Declarations;
import io.mikroorm.naming.NamingStrategy;
import io.mikroorm.platform.Platform;
import io.mikroorm.routine.Routine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** All that is known about a model so far. */
public final class ModelDraft {

    /** What is declared about its classes. */
    public final Declarations declarations;

    /** Names what is not named by hand. */
    public final NamingStrategy naming;

    /** What the prefixes of embeddables in others are behind. */
    public final PrefixMode prefixes;

    /** What the database does to rows that say nothing, and need their target, when it is deleted. */
    public final ReferentialAction onDelete;

    /** What the database does to rows that say nothing when their target gets another key. */
    public final ReferentialAction onUpdate;

    /** What the store can do. */
    public final Platform platform;

    /** What turns objects into JSON. */
    public final JsonMappers mappers;

    /** What takes objects of several parts apart. */
    public final StructAccesses structs;

    /** The functions and procedures that its classes name. */
    public final List<Routine<?>> routines = new ArrayList<>();

    /** What is wrong with it. */
    public final Mistakes mistakes = new Mistakes();

    private final Map<Class<?>, EntityDraft> entities = new LinkedHashMap<>();
    private int places;

    /** Without entities yet. */
    public ModelDraft(
            Declarations declarations,
            Conventions conventions,
            Platform platform,
            JsonMappers mappers,
            StructAccesses structs) {
        this.declarations = declarations;
        this.naming = conventions.naming();
        this.prefixes = conventions.prefixes();
        this.onDelete = conventions.onDelete();
        this.onUpdate = conventions.onUpdate();
        this.platform = platform;
        this.mappers = mappers;
        this.structs = structs;
    }

    /** The next number in the order in which classes and fields are read. */
    public int nextPlace() {
        return places++;
    }

    /** Adds an entity. */
    public void add(EntityDraft entity) {
        entities.put(entity.type, entity);
    }

    /** The entities in the order in which they were read. */
    public List<EntityDraft> entities() {
        return new ArrayList<>(entities.values());
    }

    /** The entity of a class; null for a class that cannot be one, which was reported when it was read. */
    public @Nullable EntityDraft entity(@Nullable Class<?> type) {
        return type == null ? null : entities.get(type);
    }

    /** Visits every entity, and every embeddable at each place where it is embedded. */
    public void forEachClass(Consumer<ClassDraft> visitor) {
        entities.values().forEach(entity -> visit(entity, visitor));
    }

    /** Visits every property that is not broken, those of embeddables included. */
    public void forEachProperty(Consumer<PropertyDraft> visitor) {
        forEachClass(type -> type.own().forEach(visitor));
    }

    private static void visit(ClassDraft type, Consumer<ClassDraft> visitor) {
        visitor.accept(type);
        if (type instanceof KindsDraft several) {
            several.kinds.forEach(kind -> visit(kind, visitor));
        }
        for (PropertyDraft property : type.added()) {
            if (property instanceof EmbeddedDraft embedded) {
                visit(embedded.body, visitor);
            } else if (property instanceof StructDraft struct) {
                visit(struct.body, visitor);
            }
        }
    }
}
