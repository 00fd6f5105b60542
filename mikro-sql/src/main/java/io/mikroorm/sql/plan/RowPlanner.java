// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.driver.RowGaps;
import io.mikroorm.driver.RowLayout;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.shape.PopulateTree;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.FunctionCall;
import io.mikroorm.sql.ast.Literal;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.SelectItem;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays out a row: each entity's columns, then the keys of its inverse to-ones, then the entities joined to it. */
final class RowPlanner {

    private final MetadataStorage metadata;
    private final JoinPlanner tables;
    private final SlotTypes types;
    private final List<SelectItem> items = new ArrayList<>();
    private final List<OrderItem> memberOrders = new ArrayList<>();
    private final Map<PopulateTree.Node, JoinPlanner> named = new IdentityHashMap<>(0);
    private final Map<Integer, Columns> spread = new LinkedHashMap<>();
    private final List<Integer> followed = new ArrayList<>();
    private boolean multiplying;

    RowPlanner(MetadataStorage metadata, JoinPlanner tables, SlotTypes types) {
        this.metadata = metadata;
        this.tables = tables;
        this.types = types;
    }

    /** Says that a relation is joined already, under a name of its own. */
    void joined(PopulateTree.Node node, JoinPlanner target) {
        named.put(node, target);
    }

    RowLayout.Node plan(Anchor anchor, @Nullable Property relation, PopulateTree populate) {
        return plan(tables, anchor, relation, populate);
    }

    /** The same of an entity that has a name of its own in the statement. */
    RowLayout.Node plan(JoinPlanner tables, Anchor anchor, @Nullable Property relation, PopulateTree populate) {
        EntityMetadata entity = anchor.entity();
        int offset = items.size();
        RowGaps gaps = populate.isPart() ? addPart(tables, anchor, populate) : addAll(tables, anchor, populate);
        if (entity.keyFields() != null) {
            int key = entity.key().index();
            addKey(offset + (gaps.places() == null ? key : gaps.places()[key]), anchor.key());
        }
        List<RowLayout.Node> children = new ArrayList<>(populate.joined().size());
        for (PopulateTree.Node node : populate.joined()) {
            JoinPlanner of = named.get(node);
            children.add(
                    of == null
                            ? plan(tables, join(tables, anchor, node), node.property(), node.children())
                            : plan(of, of.root(), node.property(), node.children()));
        }
        return new RowLayout.Node(entity, offset, relation, List.copyOf(children), List.of(), gaps);
    }

    /** Adds all columns of an entity, with nulls in place of lazy values. */
    private RowGaps addAll(JoinPlanner tables, Anchor anchor, PopulateTree populate) {
        EntityMetadata entity = anchor.entity();
        List<MappedColumn> missing = populate.missing(entity);
        for (MappedColumn column : entity.rowColumns()) {
            if (missing.contains(column)) {
                add(ContentPlanner.leftOut(column, anchor));
            } else {
                add(tables, anchor, column);
            }
        }
        for (ToOneProperty inverse : entity.rowInverseToOnes()) {
            add(tables, anchor, inverse);
        }
        addKind(anchor);
        return RowGaps.of(entity, populate);
    }

    /** Adds the columns of an entity that are wanted, one behind the other. */
    private RowGaps addPart(JoinPlanner tables, Anchor anchor, PopulateTree populate) {
        EntityMetadata entity = anchor.entity();
        int offset = items.size();
        int[] places = new int[entity.readWidth()];
        int place = 0;
        for (MappedColumn column : entity.rowColumns()) {
            places[place] = items.size() - offset;
            if (populate.has(place++)) {
                add(tables, anchor, column);
            }
        }
        for (ToOneProperty inverse : entity.rowInverseToOnes()) {
            places[place] = items.size() - offset;
            if (populate.has(place++)) {
                add(tables, anchor, inverse);
            }
        }
        if (place < places.length) {
            places[place] = items.size() - offset;
        }
        addKind(anchor);
        return RowGaps.of(entity, populate, places);
    }

    private void add(JoinPlanner tables, Anchor anchor, MappedColumn column) {
        if (column == anchor.entity().key() && anchor.entity().isVirtual()) {
            add(Literal.of(1));
            return;
        }
        Columns columns = columns(tables, anchor, column);
        Expression value = TypeWords.read(column.type(), columns.first());
        int place = add(ContentPlanner.selected(column, value));
        addParts(place, columns);
    }

    private void add(JoinPlanner tables, Anchor anchor, ToOneProperty inverse) {
        add(tables.toOne(anchor, inverse.name(), inverse, metadata.get(inverse.target()))
                .key());
    }

    private void addKind(Anchor anchor) {
        if (anchor.others() != null && anchor.entity().isOpen()) {
            add(anchor.others().kind());
        }
    }

    /** A foreign key that refers to another value gives way to the key of its target, by which rows lead to objects. */
    private Columns columns(JoinPlanner tables, Anchor anchor, MappedColumn column) {
        ToOneProperty relation = column.isForeignKey() ? column.relation() : null;
        if (relation == null || relation.targetKey() == null) {
            return anchor.columns(column);
        }
        return relation.isPolymorphic()
                ? keyOfAny(tables, anchor, column, relation)
                : tables.toOne(anchor, column.path(), relation, metadata.get(relation.target()))
                        .key();
    }

    /** The name of the class, and the key of the one target that there is: all are joined, and the others have nulls. */
    private Columns keyOfAny(JoinPlanner tables, Anchor anchor, MappedColumn column, ToOneProperty relation) {
        List<Columns> keys = new ArrayList<>();
        for (EntityMetadata target : metadata.targets(relation)) {
            keys.add(tables.toOne(anchor, column.path(), relation, target).key());
        }
        List<Expression> all = new ArrayList<>();
        all.add(anchor.columns(column).first());
        for (int part = 0; part < keys.get(0).all().size(); part++) {
            List<Expression> each = new ArrayList<>();
            for (Columns key : keys) {
                each.add(key.all().get(part));
            }
            all.add(each.size() == 1 ? each.get(0) : new FunctionCall("coalesce", each));
        }
        return new Columns(all);
    }

    private Anchor join(JoinPlanner tables, Anchor from, PopulateTree.Node node) {
        if (node.property() instanceof ToManyProperty relation) {
            multiplying = true;
            Anchor members = tables.toMany(from, relation, node.target());
            memberOrders.addAll(tables.inPlace(members));
            memberOrders.addAll(OrderPlanner.plan(tables, members, node.orderBy(), types));
            return members;
        }
        return tables.toOne(from, node.path(), (ToOneProperty) node.property(), node.target());
    }

    /** Adds a value to the end of the row and returns its number. */
    int add(Columns columns) {
        int place = add(columns.first());
        addParts(place, columns);
        return place;
    }

    private int add(Expression column) {
        items.add(new SelectItem(column));
        return items.size() - 1;
    }

    /** The first part of a key takes the value's place, so that rows are numbered as if it were all; the others stand behind all values. */
    private void addParts(int place, Columns columns) {
        if (!columns.isSingle()) {
            spread.put(place, columns);
        }
    }

    /** A key of several fields begins where the first of them does. Where the others follow it, it is read there as well. */
    private void addKey(int place, Columns columns) {
        for (int part = 1; part < columns.all().size(); part++) {
            boolean follows = place + part < items.size()
                    && items.get(place + part)
                            .equals(new SelectItem(columns.all().get(part)));
            if (!follows) {
                spread.put(place, columns);
                return;
            }
        }
        followed.add(place);
    }

    /** All that is selected: the values, then the further parts of keys. */
    List<SelectItem> items() {
        List<SelectItem> all = new ArrayList<>(items);
        for (Columns columns : spread.values()) {
            for (Expression column : columns.all().subList(1, columns.all().size())) {
                all.add(new SelectItem(column));
            }
        }
        return all;
    }

    /** For each value of the row that is a key of several parts, the place of its second one, which others follow; null where none is. */
    int @Nullable [] parts() {
        if (spread.isEmpty() && followed.isEmpty()) {
            return null;
        }
        int[] parts = new int[items.size()];
        for (int place : followed) {
            parts[place] = place + 1;
        }
        int next = items.size();
        for (Map.Entry<Integer, Columns> value : spread.entrySet()) {
            parts[value.getKey()] = next;
            next += value.getValue().all().size() - 1;
        }
        return parts;
    }

    /** The orders of the joined collections. */
    List<OrderItem> memberOrders() {
        return memberOrders;
    }

    /** Whether an entity may take several rows, because a collection is joined to it. */
    boolean isMultiplying() {
        return multiplying;
    }
}
