// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.fragment.QueryFragment;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.metadata.ViewMapping;
import io.mikroorm.query.shape.ColumnPath;
import io.mikroorm.query.shape.FindShape;
import io.mikroorm.query.shape.ToOneStep;
import io.mikroorm.sql.ast.Condition;
import io.mikroorm.sql.ast.Join;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.QueryTable;
import io.mikroorm.sql.ast.Table;
import io.mikroorm.sql.ast.TableRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tables of one select. A relation is joined when it is first needed, and once, whether conditions, orders or populated
 * relations ask for it. All joins keep rows without a partner.
 */
final class JoinPlanner {

    private final AliasAllocator aliases;
    private final EntityMetadata entity;
    private final @Nullable Columns keyElsewhere;
    private final QueryFragment.@Nullable Template source;
    private final List<Join> joins = new ArrayList<>();
    private final Map<String, Anchor> anchors = new HashMap<>();
    private final Map<Anchor, List<OrderItem>> places = new IdentityHashMap<>(0);
    private @Nullable Anchor root;

    private JoinPlanner(
            AliasAllocator aliases,
            EntityMetadata entity,
            @Nullable Columns keyElsewhere,
            QueryFragment.@Nullable Template source) {
        this.aliases = aliases;
        this.entity = entity;
        this.keyElsewhere = keyElsewhere;
        this.source = source;
    }

    /** A select whose first table is that of the entity. */
    static JoinPlanner from(AliasAllocator aliases, EntityMetadata entity) {
        return from(aliases, entity, null);
    }

    /** A statement that writes the table of an entity, which goes by its own name there. */
    static JoinPlanner unnamed(AliasAllocator aliases, EntityMetadata entity) {
        JoinPlanner planner = new JoinPlanner(aliases, entity, null, null);
        planner.root = new Anchor("", entity.table(), entity, null);
        return planner;
    }

    /** The same of a query, whose first table may be one in other words. */
    static JoinPlanner from(AliasAllocator aliases, FindShape shape) {
        return from(aliases, shape.entity(), shape.source());
    }

    private static JoinPlanner from(
            AliasAllocator aliases, EntityMetadata entity, QueryFragment.@Nullable Template source) {
        JoinPlanner planner = new JoinPlanner(aliases, entity, null, source);
        planner.root = planner.anchor("", entity, true);
        return planner;
    }

    /** The tables of an entity that has a name of its own in a statement; their joins stand behind that of the first of them. */
    static JoinPlanner named(AliasAllocator aliases, EntityMetadata entity, String alias, boolean always) {
        JoinPlanner planner = new JoinPlanner(aliases, entity, null, null);
        planner.root = planner.anchor("", entity, alias, always);
        return planner;
    }

    /** A select of another table that has the entity's key: the entity's own table is joined when more is needed. */
    static JoinPlanner behind(AliasAllocator aliases, EntityMetadata entity, Columns key) {
        return new JoinPlanner(aliases, entity, key, null);
    }

    /** The entity's own table. */
    Anchor root() {
        Anchor known = root;
        if (known == null) {
            known = anchor("", entity, true);
            root = known;
            if (keyElsewhere != null) {
                joins.add(Join.inner(table(known), known.key().equal(keyElsewhere)));
            }
        }
        return known;
    }

    private Anchor anchor(String path, EntityMetadata of, boolean always) {
        return anchor(path, of, aliases.next(of.table()), always);
    }

    private Anchor anchor(String path, EntityMetadata of, String alias, boolean always) {
        JoinedTables others = of.isInSeveralTables() ? new JoinedTables(of, alias, always, aliases, joins) : null;
        return new Anchor(path, alias, of, others);
    }

    /** The entity's own table, as the first of the select. */
    TableRef table() {
        return source == null ? table(root()) : new QueryTable(source.words(), SelectPlan.FIRST_GIVEN, root().alias());
    }

    /** The same, whose rows are looked for by these indexes. */
    TableRef table(List<String> indexes) {
        TableRef table = table();
        return table instanceof Table known ? known.using(indexes) : table;
    }

    private static TableRef table(Anchor anchor) {
        ViewMapping view = anchor.entity().view();
        return view == null || view.stored()
                ? Tables.of(anchor.entity(), anchor.alias())
                : new QueryTable(view.query(), anchor.alias());
    }

    AliasAllocator aliases() {
        return aliases;
    }

    List<Join> joins() {
        return joins;
    }

    /** The value at the end of a path. */
    Columns columns(ColumnPath path) {
        int part = Columns.part(path.end(), path.column());
        if (part != Columns.NO_PART) {
            return key(path.joins(), path.end()).part(part);
        }
        if (path.end().keyFields() != null && path.end().isOfKey(path.column())) {
            return key(path.joins(), path.end()).partsOf(path.end(), path.column());
        }
        return path.column() == path.end().key()
                ? key(path.joins(), path.end())
                : along(path.joins()).columns(path.column());
    }

    /** The key of an entity at the end of some steps, from where it is found without another join. */
    private Columns key(List<ToOneStep> steps, EntityMetadata end) {
        if (steps.isEmpty()) {
            return root == null && keyElsewhere != null ? keyElsewhere : root().key();
        }
        ToOneStep last = steps.get(steps.size() - 1);
        MappedColumn foreignKey = last.knownKey();
        return foreignKey == null || last.referenced() != end.key()
                ? along(steps).columns(end.key())
                : along(steps.subList(0, steps.size() - 1)).columns(foreignKey);
    }

    /** The table at the end of some steps from the entity. */
    Anchor along(List<ToOneStep> steps) {
        Anchor anchor = root();
        for (ToOneStep step : steps) {
            anchor = toOne(anchor, step);
        }
        return anchor;
    }

    /** The table behind a to-one relation. */
    Anchor toOne(Anchor from, ToOneStep step) {
        String path = from.path() + "/" + step;
        Anchor known = anchors.get(path);
        if (known == null) {
            known = anchor(path, step.target(), false);
            anchors.put(path, known);
            Condition link = link(from, step, known); // may join the table of the foreign key
            joins.add(Join.left(table(known), link));
        }
        return known;
    }

    /** The table behind a to-one relation of an entity of the select. */
    Anchor toOne(Anchor from, String path, ToOneProperty property, EntityMetadata target) {
        return toOne(from, new ToOneStep(from.entity(), path, property, target));
    }

    Condition link(Anchor from, ToOneStep step, Anchor to) {
        MappedColumn foreignKey = step.foreignKey();
        if (foreignKey != null) {
            Columns referenced = to.columns(step.referenced());
            if (foreignKey.document() != null) {
                return aliases.documents().linked(from, foreignKey, referenced);
            }
            return referenced.referredTo(foreignKey, to.entity().type()).equal(from.columns(foreignKey));
        }
        MappedColumn inverseKey =
                Members.known(step.inverseKey(), step.property().name());
        return to.columns(inverseKey)
                .equal(Members.referredTo(from, inverseKey, from.entity().type()));
    }

    /** The table with the members of a to-many relation; each of them makes another row. */
    Anchor toMany(Anchor from, ToManyProperty relation, EntityMetadata target) {
        String path = from.path() + "/" + relation.name();
        ToManyProperty.Pivot pivot = relation.pivot();
        if (pivot == null) {
            Anchor members = anchor(path, target, false);
            MappedColumn foreignKey = Members.foreignKey(relation, target);
            Columns owner = Members.referredTo(from, foreignKey, relation.owner());
            joins.add(Join.left(table(members), members.columns(foreignKey).equal(owner)));
            return members;
        }
        String between = aliases.next(pivot.table());
        Anchor members = anchor(path, target, false);
        joins.add(Join.left(
                Tables.of(pivot, between),
                Members.and(
                        Members.kind(between, pivot),
                        Columns.of(between, pivot.ownerColumns()).equal(from.key()))));
        joins.add(Join.left(table(members), members.key().equal(Columns.of(between, pivot.targetColumns()))));
        Columns place = Members.place(between, relation);
        if (place != null) {
            places.put(members, place.ascending());
        }
        return members;
    }

    /** The order of members that were joined, where they have places. */
    List<OrderItem> inPlace(Anchor members) {
        return places.getOrDefault(members, List.of());
    }
}
