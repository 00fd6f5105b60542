// SPDX-License-Identifier: MIT
package io.mikroorm.tck.plain;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.tck.contract.Laws;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.lifecycle.BeforeTry;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for plain collections after every sequence of changes. */
public abstract class PlainLawsContract extends Laws {

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    /** On bands. */
    protected PlainLawsContract() {}

    @BeforeProperty
    void open() {
        orm = driver().open(Band.ALL, c -> {});
    }

    /** There is none where there was no server to open it on. */
    @AfterProperty
    void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
    }

    @BeforeTry
    void empty() {
        EntityManager em = orm.em().fork();
        for (Class<?> type : Band.ALL) {
            em.removeAll(em.findAll(type));
        }
        em.flush();
    }

    @Provide
    Arbitrary<List<BandModel.Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 31))
                .as(BandModel.Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(30);
    }

    @Property
    void after_any_changes_the_database_has_what_a_plain_model_says(@ForAll("steps") List<BandModel.Step> steps) {
        EntityManager em = orm.em().fork();
        BandModel model = new BandModel(em);
        steps.forEach(model::apply);
        em.flush();

        assertThat(BandModel.text(orm.em().fork())).isEqualTo(model.text());
        assertThat(em.plan().isEmpty()).as("after the flush: " + em.plan()).isTrue();
    }
}
