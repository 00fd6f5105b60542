// SPDX-License-Identifier: MIT
package io.mikroorm.sql.query.resolving;

import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.sql.query.Term;
import io.mikroorm.sql.query.shape.Value;
import io.mikroorm.type.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What has a name where something is said: in a query, and in those around it. */
final class Scope {

    private final String root;
    private final Map<String, EntityMetadata> aliases = new LinkedHashMap<>();
    private final Map<String, Map<String, ValueType>> derived = new LinkedHashMap<>(0);
    private final Map<String, Term> named = new LinkedHashMap<>();
    private final Set<String> mentioned = new TreeSet<>();
    private final @Nullable Scope around;
    private boolean merge;

    Scope(String root, EntityMetadata entity, @Nullable Scope around) {
        this.root = root;
        this.around = around;
        aliases.put(root, entity);
    }

    /** There are rows that could not be inserted, here and in the queries inside. */
    void merge() {
        merge = true;
    }

    boolean isMerge() {
        return merge || around != null && around.isMerge();
    }

    /** Whether a column is one of the row itself that the outermost of all scopes is about. */
    boolean isOwn(Value.Column column) {
        if (around != null) {
            return around.isOwn(column);
        }
        return column.alias().equals(root)
                && column.path().joins().isEmpty()
                && !column.path().isInside()
                && column.path().column().names().size() == 1;
    }

    /** What a path leads to: what it starts from, and what is left of it; empty for that itself. */
    record Target(String alias, EntityMetadata entity, String rest) {}

    void add(String alias, EntityMetadata entity) {
        aliases.put(alias, entity);
    }

    void add(String alias, Map<String, ValueType> values) {
        derived.put(alias, values);
    }

    /** The value of a query that is joined, at the end of a path; null where that begins with no such query. */
    Value.@Nullable Derived derived(String path) {
        int dot = path.indexOf('.');
        Map<String, ValueType> values = dot < 0 ? null : derived.get(path.substring(0, dot));
        if (values == null) {
            return around == null || dot < 0 ? null : around.derived(path);
        }
        String name = path.substring(dot + 1);
        ValueType type = values.get(name);
        if (type == null) {
            throw QueryMistakes.noValueOf(path, values.keySet());
        }
        return new Value.Derived(path.substring(0, dot), name, type);
    }

    void name(String name, Term term) {
        named.put(name, term);
    }

    /** What is selected under a name; null where nothing is. */
    @Nullable
    Term named(String path) {
        return named.get(path);
    }

    /** A path begins with a name of the query, or of one around it; otherwise it is one of the first entity's. */
    Target target(String path) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        EntityMetadata entity = find(first);
        if (entity != null) {
            return new Target(first, entity, dot < 0 ? "" : path.substring(dot + 1));
        }
        mentioned.add(root);
        return new Target(root, entityOf(root), path);
    }

    private @Nullable EntityMetadata find(String alias) {
        EntityMetadata entity = aliases.get(alias);
        if (entity != null) {
            mentioned.add(alias);
            return entity;
        }
        return around == null ? null : around.find(alias);
    }

    EntityMetadata entityOf(String alias) {
        EntityMetadata entity = aliases.get(alias);
        if (entity == null) {
            throw new IllegalStateException("Nothing is called " + alias);
        }
        return entity;
    }

    /** The names that were used so far; starts to collect them anew. */
    Set<String> takeMentioned() {
        Set<String> taken = new TreeSet<>(mentioned);
        mentioned.clear();
        return taken;
    }

    /** The names, with their entities, for messages. */
    List<String> describe() {
        List<String> all = new ArrayList<>();
        aliases.forEach((alias, entity) -> all.add(alias + " (" + entity.name() + ")"));
        derived.forEach((alias, values) -> all.add(alias + " " + values.keySet()));
        if (around != null) {
            all.addAll(around.describe());
        }
        return all;
    }
}
