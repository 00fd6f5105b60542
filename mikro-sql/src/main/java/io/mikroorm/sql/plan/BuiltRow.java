// SPDX-License-Identifier: MIT
package io.mikroorm.sql.plan;

import io.mikroorm.driver.RowLayout;
import io.mikroorm.query.shape.PopulateTree;
import io.mikroorm.sql.plan.BuiltLevel.NamedTables;
import io.mikroorm.sql.query.shape.SelectShape;
import io.mikroorm.sql.query.shape.SelectShape.Joined;
import io.mikroorm.sql.query.shape.SelectShape.Loading;
import io.mikroorm.sql.query.shape.SelectShape.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the rows of a query that was built: the first entity with all that belongs to it, then entities that are loaded by themselves, since
 * their relation does not have all of them.
 */
final class BuiltRow {

    private final SelectShape shape;
    private final NamedTables tables;
    private final RowPlanner row;

    BuiltRow(SelectShape shape, NamedTables tables, RowPlanner row) {
        this.shape = shape;
        this.tables = tables;
        this.row = row;
    }

    RowLayout layout() {
        Source from = shape.from();
        RowLayout.Node root = row.plan(tables.of(from.alias()).root(), null, tree(from));
        List<RowLayout.Node> children = new ArrayList<>(root.children());
        for (Joined joined : shape.joins()) {
            if (joined.loading() == Loading.LOOSE) {
                JoinPlanner of = tables.of(joined.to().alias());
                children.add(row.plan(of, of.root(), null, tree(joined.to())));
            }
        }
        return new RowLayout(
                new RowLayout.Node(
                        root.entity(), root.offset(), null, List.copyOf(children), root.memberKeys(), root.gaps()),
                -1);
    }

    /** What comes with an entity: the relations that were joined to it, and those that always do. */
    private PopulateTree tree(Source of) {
        List<PopulateTree.Node> joined = new ArrayList<>();
        for (Joined each : shape.joins()) {
            if (each.loading() == Loading.WHOLE && each.from().equals(of.alias())) {
                PopulateTree.Node node = new PopulateTree.Node(
                        each.relation(), each.path(), each.to().entity(), List.of(), tree(each.to()));
                row.joined(node, tables.of(each.to().alias()));
                joined.add(node);
            }
        }
        for (PopulateTree.Node always : of.always().joined()) {
            if (joined.stream().noneMatch(each -> each.path().equals(always.path()))) {
                joined.add(always);
            }
        }
        return new PopulateTree(joined, List.of(), of.always().lazies());
    }
}
