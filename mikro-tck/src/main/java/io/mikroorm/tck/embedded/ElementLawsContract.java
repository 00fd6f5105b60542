// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.contract.Laws;
import io.mikroorm.tck.embedded.RandomElements.Asked;
import io.mikroorm.tck.embedded.RandomElements.Truth;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whatever is asked about elements, the store finds the rows whose objects are as asked; one that is not asked says so by name. */
public abstract class ElementLawsContract extends Laws {

    private static final int TRIES = 200;
    private static final int SHELVES = 60;

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    @SuppressWarnings("NullAway.Init")
    private List<Shelf> shelves;

    /** On an empty store. */
    protected ElementLawsContract() {}

    @BeforeProperty
    void open() {
        orm = driver().open(List.of(Shelf.class), c -> {});
        EntityManager em = orm.em().fork();
        RandomElements random = new RandomElements(new Random(7));
        IntStream.range(0, SHELVES).mapToObj(random::shelf).forEach(em::persist);
        em.flush();
        shelves = orm.em().fork().findAll(Shelf.class);
    }

    /** There is none where there was no server to open it on. */
    @AfterProperty
    void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
    }

    @Property(tries = TRIES)
    void a_condition_finds_the_rows_whose_objects_fulfil_it(@ForAll long seed) {
        Asked<Shelf> asked = new RandomElements(new Random(seed)).ofShelf(2);
        if (!driver().capabilities().has(Feature.ELEMENT_CONDITIONS)
                && asked.condition().toString().contains("Related")) {
            assertThatThrownBy(() -> orm.em().fork().find(Shelf.class, asked.condition()))
                    .isInstanceOf(ValidationException.class)
                    .hasMessageContaining("ELEMENT_CONDITIONS");
            return;
        }
        TreeSet<String> expected = new TreeSet<>();
        for (Shelf shelf : shelves) {
            if (asked.of(shelf) == Truth.YES) {
                expected.add(shelf.name);
            }
        }
        assertThat(orm.em().fork().find(Shelf.class, asked.condition()))
                .as(() -> asked.condition().toString())
                .extracting(shelf -> shelf.name)
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
