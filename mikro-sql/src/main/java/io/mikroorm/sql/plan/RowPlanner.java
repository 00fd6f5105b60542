// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.metadata.EntityMetadata;
import io.mikroorm.metadata.MappedColumn;
import io.mikroorm.metadata.MetadataStorage;
import io.mikroorm.metadata.Property;
import io.mikroorm.metadata.ToManyProperty;
import io.mikroorm.metadata.ToOneProperty;
import io.mikroorm.query.PopulateTree;
import io.mikroorm.sql.ast.Expression;
import io.mikroorm.sql.ast.OrderItem;
import io.mikroorm.sql.ast.SelectItem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out a row: each entity's columns, then the keys of its inverse to-ones, then the entities joined to it. */
final class RowPlanner {

    private final MetadataStorage metadata;
    private final JoinPlanner tables;
    private final List<SelectItem> items = new ArrayList<>();
    private final List<OrderItem> memberOrders = new ArrayList<>();
    private boolean multiplying;

    RowPlanner(MetadataStorage metadata, JoinPlanner tables) {
        this.metadata = metadata;
        this.tables = tables;
    }

    RowLayout.Node plan(Anchor anchor, @Nullable Property relation, PopulateTree populate) {
        EntityMetadata entity = anchor.entity();
        int offset = items.size();
        for (MappedColumn column : entity.rowColumns()) {
            add(ContentPlanner.selected(column, anchor.column(column)));
        }
        for (ToOneProperty inverse : entity.rowInverseToOnes()) {
            EntityMetadata target = metadata.get(inverse.target());
            add(tables.toOne(anchor, inverse.name(), inverse, target).key());
        }
        List<RowLayout.Node> children = new ArrayList<>(populate.joined().size());
        for (PopulateTree.Node node : populate.joined()) {
            children.add(plan(join(anchor, node), node.property(), node.children()));
        }
        return new RowLayout.Node(entity, offset, relation, List.copyOf(children));
    }

    private Anchor join(Anchor from, PopulateTree.Node node) {
        if (node.property() instanceof ToManyProperty relation) {
            multiplying = true;
            Anchor members = tables.toMany(from, relation, node.target());
            memberOrders.addAll(OrderPlanner.plan(tables, members, node.orderBy()));
            return members;
        }
        return tables.toOne(from, node.path(), (ToOneProperty) node.property(), node.target());
    }

    /** Adds a column to the end of the row and returns its number. */
    int add(Expression column) {
        items.add(new SelectItem(column));
        return items.size() - 1;
    }

    List<SelectItem> items() {
        return items;
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
