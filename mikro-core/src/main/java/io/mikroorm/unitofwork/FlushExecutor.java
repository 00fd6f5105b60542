// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.driver.DriverSession;
import io.mikroorm.driver.PivotBatch;
import io.mikroorm.identity.MadeValues;
import io.mikroorm.query.QueryResolver;
import io.mikroorm.unitofwork.LinkDiff.Links;
import io.mikroorm.unitofwork.LinkDiff.Pair;
import io.mikroorm.unitofwork.Step.Rows;
import java.util.ArrayList;
import java.util.List;

/** Carries the steps of a flush out, one after another. Everything that comes back stays with the writes. */
final class FlushExecutor {

    private final DriverSession driver;
    private final MadeValues made;

    FlushExecutor(DriverSession driver, QueryResolver queries) {
        this.driver = driver;
        this.made = new MadeValues(driver, queries);
    }

    void execute(List<Step> steps) {
        ChangeSetPersister persister = new ChangeSetPersister(driver, made);
        for (Step step : steps) {
            if (step instanceof Rows rows) {
                persister.persist(rows);
            } else if (step instanceof Step.Pivot pivot) {
                execute(pivot.links());
            }
        }
    }

    private void execute(Links links) {
        if (!links.unlinked().isEmpty()) {
            driver.unlink(batch(links, links.unlinked()));
        }
        if (!links.linked().isEmpty()) {
            driver.link(batch(links, links.linked()));
        }
    }

    private static PivotBatch batch(Links links, List<Pair> pairs) {
        List<Object> owners = new ArrayList<>(pairs.size());
        List<Object> targets = new ArrayList<>(pairs.size());
        for (Pair pair : pairs) {
            owners.add(ChangeSetPersister.key(pair.owner()));
            targets.add(ChangeSetPersister.key(pair.target()));
        }
        return new PivotBatch(links.relation().property(), owners, targets);
    }
}
