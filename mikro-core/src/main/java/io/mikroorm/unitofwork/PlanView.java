// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.ChangeSet;
import io.mikroorm.FlushPlan;
import io.mikroorm.FlushStep;
import io.mikroorm.FlushStep.Pair;
import io.mikroorm.hydration.EntityState;
import io.mikroorm.unitofwork.LinkDiff.Links;
import io.mikroorm.unitofwork.Step.Rows;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Shows the steps of a flush as the user sees them. */
final class PlanView {

    private final Map<Write, Integer> insertedIn = new IdentityHashMap<>();
    private final List<FlushStep> shown = new ArrayList<>();

    private PlanView() {}

    static FlushPlan of(List<Step> steps) {
        PlanView view = new PlanView();
        for (Step step : steps) {
            if (step instanceof Rows rows) {
                view.show(rows);
            } else if (step instanceof Step.Pivot pivot) {
                view.show(pivot.links());
            }
        }
        return new FlushPlan(view.shown);
    }

    private void show(Rows rows) {
        String entity = rows.type().metadata.name();
        List<ChangeSet> changes = new ArrayList<>(rows.writes().size());
        for (Write write : rows.writes()) {
            changes.add(change(rows, write));
        }
        switch (rows.kind()) {
            case INSERT -> {
                List<String> references = references(rows);
                shown.add(new FlushStep.Insert(entity, changes, rows.keysFromDatabase(), references));
                rows.writes().forEach(w -> insertedIn.put(w, shown.size()));
            }
            case UPDATE -> shown.add(new FlushStep.Update(entity, paths(rows), changes, references(rows)));
            case DELETE -> shown.add(new FlushStep.Delete(entity, changes));
        }
    }

    private static List<String> paths(Rows rows) {
        List<String> paths = new ArrayList<>();
        rows.columns().stream().forEach(c -> paths.add(rows.type().column(c).path()));
        return paths;
    }

    private static ChangeSet change(Rows rows, Write write) {
        if (write.isDelete()) {
            return new ChangeSet(write.entity(), List.of(), List.of());
        }
        List<@Nullable Object> values = new ArrayList<>();
        BitSet columns = rows.columns();
        for (int i = columns.nextSetBit(0); i >= 0; i = columns.nextSetBit(i + 1)) {
            boolean later = write.isDeferred(i) && !write.type.documents.get(i);
            values.add(later ? null : shown(write.values[i]));
        }
        return new ChangeSet(write.entity(), paths(rows), values);
    }

    private static @Nullable Object shown(@Nullable Object value) {
        return value instanceof Write || value instanceof EntityState ? subject(value) : value;
    }

    private static Object subject(Object row) {
        return row instanceof Write write ? write.entity() : FlushScope.object(row);
    }

    private List<String> references(Rows rows) {
        List<String> references = new ArrayList<>();
        for (ForeignKey key : rows.type().foreignKeys) {
            TreeSet<Integer> steps = new TreeSet<>();
            for (Write write : rows.writes()) {
                Object target = rows.columns().get(key.index()) && !write.isDeferred(key.index())
                        ? write.values[key.index()]
                        : null;
                Integer step = target == null ? null : insertedIn.get(target);
                if (step != null) {
                    steps.add(step);
                }
            }
            steps.forEach(s -> references.add(key.column().path() + " → step " + s));
        }
        references.addAll(inDocuments(rows));
        return references;
    }

    private Set<String> inDocuments(Rows rows) {
        Set<String> references = new TreeSet<>();
        for (Write write : rows.writes()) {
            for (DocumentTargets.Target target : write.documents().all()) {
                boolean written = rows.columns().get(target.column()) && !write.isDeferred(target.column());
                Integer step = written ? insertedIn.get(target.row()) : null;
                if (step != null) {
                    String path = target.path();
                    references.add(path.substring(path.indexOf('.') + 1) + " → step " + step);
                }
            }
        }
        return references;
    }

    private void show(Links links) {
        List<LinkDiff.Pair> takenAway = links.takenAway();
        if (!takenAway.isEmpty()) {
            shown.add(new FlushStep.Unlink(links.relation().toString(), pairs(takenAway)));
        }
        if (!links.linked().isEmpty()) {
            shown.add(new FlushStep.Link(links.relation().toString(), pairs(links.linked())));
        }
    }

    private static List<Pair> pairs(List<LinkDiff.Pair> pairs) {
        return pairs.stream()
                .map(p -> new Pair(subject(p.owner()), subject(p.target())))
                .toList();
    }
}
