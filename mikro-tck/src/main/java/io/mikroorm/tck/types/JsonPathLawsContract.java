// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.contract.Laws;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Whatever is asked about what is inside of documents, the store finds the rows whose documents are as asked. */
public abstract class JsonPathLawsContract extends Laws {

    private static final int TRIES = 300;
    private static final int ROWS = 60;

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    @SuppressWarnings("NullAway.Init")
    private List<Sheet> rows;

    /** On an empty store. */
    protected JsonPathLawsContract() {}

    @BeforeProperty
    void open() {
        orm = driver().open(List.of(Sheet.class), c -> {});
        EntityManager em = orm.em().fork();
        RandomDocuments random = new RandomDocuments(new Random(3));
        for (int i = 0; i < ROWS; i++) {
            Sheet sheet = new Sheet("s" + i);
            sheet.facts = i % 10 == 9 ? null : random.document(3);
            em.persist(sheet);
        }
        em.flush();
        rows = orm.em().fork().findAll(Sheet.class);
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
    void a_condition_finds_the_rows_whose_documents_fulfil_it(@ForAll long seed) {
        RandomDocuments.Asked asked = new RandomDocuments(new Random(seed)).asked("facts.", 3);
        if (!driver().capabilities().has(Feature.JSON_CONDITIONS)) {
            assertThatThrownBy(() -> orm.em().fork().find(Sheet.class, asked.condition()))
                    .hasMessageContaining("MO-4350");
            return;
        }
        TreeSet<String> expected = new TreeSet<>();
        for (Sheet row : rows) {
            if (Boolean.TRUE.equals(asked.meaning().apply(row.facts))) {
                expected.add(row.name);
            }
        }
        List<Sheet> found;
        try {
            found = orm.em().fork().find(Sheet.class, asked.condition());
        } catch (ValidationException e) {
            assertThat(e).hasMessageContaining("MO-2702"); // MongoDB denies once what an element is
            return;
        }
        assertThat(found)
                .as(() -> asked.condition().toString())
                .extracting(row -> row.name)
                .containsExactlyInAnyOrderElementsOf(expected);
    }
}
