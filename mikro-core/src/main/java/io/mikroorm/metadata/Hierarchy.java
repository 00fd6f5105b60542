// SPDX-License-Identifier: MIT
package io.mikroorm.metadata;

import io.mikroorm.annotation.InheritanceStrategy;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A hierarchy of entities as one of its classes sees it: who is above, who is below, and what a row has that may be of this class or any
 * below. Such a row is the {@linkplain #columns() columns} of this class and what those below add, then the keys of the
 * {@linkplain #inverseToOnes() inverse to-ones} of all of them and, where classes have tables of their own, the number of the row's class
 * among the {@linkplain #concrete() concrete} ones. Immutable and thread-safe.
 */
public final class Hierarchy {

    private final HierarchyPlace place;
    private final EntityMetadata root;
    private final @Nullable EntityMetadata parent;
    private final List<EntityMetadata> family;
    private final List<EntityMetadata> concrete = new ArrayList<>();
    private final List<MappedColumn> columns = new ArrayList<>();
    private final List<MappedColumn> lazies;
    private final List<ToOneProperty> inverseToOnes = new ArrayList<>();
    private final List<Property> properties = new ArrayList<>();
    private final Map<MappedColumn, Integer> places = new IdentityHashMap<>();
    private final Map<ToOneProperty, Integer> inversePlaces = new IdentityHashMap<>();
    private final Map<MappedColumn, EntityMetadata> declaring = new IdentityHashMap<>();
    private final List<EntityMetadata> tables = new ArrayList<>();

    /** Made of what is known of all classes: this one, and those below it, parents first. */
    Hierarchy(HierarchyPlace place, EntityMetadata root, @Nullable EntityMetadata parent, List<EntityMetadata> family) {
        this.place = place;
        this.root = root;
        this.parent = parent;
        this.family = List.copyOf(family);
        for (EntityMetadata entity : family) {
            entity.columns().forEach(this::add);
            entity.inverseToOnes().forEach(this::add);
            for (Property property : entity.properties()) {
                if (properties.stream().noneMatch(known -> known == property)) {
                    properties.add(property);
                }
            }
        }
        this.lazies = columns.stream().filter(MappedColumn::isLazy).toList();
    }

    /** What is known only when every class knows its place. */
    void complete() {
        for (EntityMetadata entity : family) {
            if (!entity.isAbstract()) {
                concrete.add(entity);
            }
            for (MappedColumn column : entity.columns()) {
                declaring.computeIfAbsent(column, c -> declaringOf(entity, c));
            }
        }
    }

    /** Adds the tables of a class whose rows are in several: those of the class above, and its own one. */
    void addTables(EntityMetadata own) {
        Hierarchy above = parent == null ? null : parent.hierarchy();
        if (above != null) {
            tables.addAll(above.tables);
        }
        tables.add(own);
    }

    private static EntityMetadata declaringOf(EntityMetadata entity, MappedColumn column) {
        EntityMetadata found = entity;
        Hierarchy at = entity.hierarchy();
        while (at != null && at.parent != null && at.parent.columns().size() > column.index()) {
            found = at.parent;
            at = found.hierarchy();
        }
        return found;
    }

    /** In a single table, classes beside each other may share a column. */
    private void add(MappedColumn column) {
        if (places.containsKey(column)) {
            return;
        }
        int at = isSingleTable() && column.isWritten() ? placeOf(column.name()) : -1;
        if (at < 0) {
            at = columns.size();
            columns.add(column);
        }
        places.put(column, at);
    }

    private int placeOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equalsIgnoreCase(name) && columns.get(i).isWritten()) {
                return i;
            }
        }
        return -1;
    }

    private void add(ToOneProperty inverse) {
        if (inversePlaces.putIfAbsent(inverse, inverseToOnes.size()) == null) {
            inverseToOnes.add(inverse);
        }
    }

    /** Whether all rows are in one table. */
    public boolean isSingleTable() {
        return place.strategy() == InheritanceStrategy.SINGLE_TABLE;
    }

    /** The class at the top. */
    public EntityMetadata root() {
        return root;
    }

    /** The entity class above; null for the root. */
    public @Nullable EntityMetadata parent() {
        return parent;
    }

    /** Whether no row is of this class itself. */
    public boolean isAbstract() {
        return place.isAbstract();
    }

    /** The column that says of which class a row is; null where each class has a table of its own. */
    public @Nullable MappedColumn discriminator() {
        return place.discriminator();
    }

    /** What the discriminator has in rows of this class, in the form of its property; null where there is none. */
    public @Nullable Object value() {
        return place.value();
    }

    /** This class and those below it, parents first. */
    public List<EntityMetadata> family() {
        return family;
    }

    /** Those of {@link #family()} that rows can be of, parents first. */
    public List<EntityMetadata> concrete() {
        return concrete;
    }

    /** Whether a row that is found as this class can be of another one. */
    public boolean isOpen() {
        return family.size() > 1;
    }

    /** What a row has of this class and of those below. */
    public List<MappedColumn> columns() {
        return columns;
    }

    /** What is left out of such a row until it is asked for. */
    List<MappedColumn> lazies() {
        return lazies;
    }

    /** The inverse to-ones of this class and of those below. */
    public List<ToOneProperty> inverseToOnes() {
        return inverseToOnes;
    }

    /** The properties of this class and of those below; of different classes there may be several with the same name. */
    public List<Property> properties() {
        return properties;
    }

    /** The number of columns of such a row. */
    public int rowWidth() {
        return columns.size() + inverseToOnes.size() + (isSingleTable() || !isOpen() ? 0 : 1);
    }

    /** The column of such a row that says of which class it is; -1 where there is none, since it can be of one class only. */
    public int discriminatorPlace() {
        MappedColumn column = discriminator();
        if (column != null) {
            return column.index();
        }
        return isOpen() ? columns.size() + inverseToOnes.size() : -1;
    }

    /** The column of such a row that has a stored value of one of the classes. */
    public int placeOf(MappedColumn column) {
        Integer at = places.get(column);
        return at == null ? -1 : at;
    }

    /** For each column of a row of one of the classes alone, the column of such a row. */
    public int[] places(EntityMetadata entity) {
        int[] all = new int[entity.rowWidth()];
        int at = 0;
        for (MappedColumn column : entity.columns()) {
            all[at++] = placeOf(column);
        }
        for (ToOneProperty inverse : entity.inverseToOnes()) {
            all[at++] = columns.size() + inversePlaces.getOrDefault(inverse, -1);
        }
        return all;
    }

    /**
     * The tables that a row of this class has a part in, where each class has its own: the root's first, then down to that of this class. Each is
     * an entity with the key and what its class adds. Empty where all rows are in one table.
     */
    public List<EntityMetadata> tables() {
        return tables;
    }

    /** The class that adds a column. */
    public EntityMetadata declaring(MappedColumn column) {
        EntityMetadata found = declaring.get(column);
        return found == null ? root : found;
    }

    /** The stored value of a path, of this class or of the first below that has one; null where none has. */
    @Nullable
    MappedColumn column(String path) {
        for (EntityMetadata entity : family) {
            MappedColumn column = entity.column(path);
            if (column != null) {
                return column;
            }
        }
        MappedColumn discriminator = discriminator();
        return discriminator != null && discriminator.path().equals(path) ? discriminator : null;
    }

    /** The property with a name, of this class or of the first below that has one; null where none has. */
    @Nullable
    Property property(String name) {
        for (Property property : properties) {
            if (property.name().equals(name)) {
                return property;
            }
        }
        MappedColumn discriminator = discriminator();
        return discriminator != null && discriminator.path().equals(name) ? discriminator.property() : null;
    }

    /** Whether classes below have different properties of a name, of which none is meant more than another. */
    boolean isAmbiguous(String name) {
        Property first = null;
        MappedColumn firstColumn = null;
        for (EntityMetadata entity : family) {
            Property property = entity.property(name);
            MappedColumn column = entity.column(name);
            boolean same = first == null
                    || property == null
                    || property == first
                    || column != null && firstColumn != null && placeOf(column) == placeOf(firstColumn);
            if (!same) {
                return true;
            }
            first = first == null ? property : first;
            firstColumn = firstColumn == null ? column : firstColumn;
        }
        return false;
    }

    /** {@code single table by type: Animal (abstract), Dog = dog, Cat = cat}. */
    @Override
    public String toString() {
        MappedColumn column = discriminator();
        StringBuilder text =
                new StringBuilder(column == null ? "table for each class" : "single table by " + column.name());
        for (EntityMetadata entity : family) {
            text.append(entity == family.get(0) ? ": " : ", ").append(entity.name());
            Hierarchy seen = entity.hierarchy();
            if (entity.isAbstract()) {
                text.append(" (abstract)");
            } else if (seen != null && seen.value() != null) {
                text.append(" = ").append(seen.value());
            }
        }
        return text.toString();
    }
}
