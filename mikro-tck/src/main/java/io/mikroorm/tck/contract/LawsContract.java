// SPDX-License-Identifier: MIT
package io.mikroorm.tck.contract;

import io.mikroorm.EntityManager;
import io.mikroorm.MikroORM;
import io.mikroorm.query.FlushMode;
import io.mikroorm.tck.domain.Author;
import io.mikroorm.tck.domain.Book;
import io.mikroorm.tck.domain.BookTag;
import io.mikroorm.tck.domain.Domain;
import io.mikroorm.tck.domain.Publisher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterProperty;
import net.jqwik.api.lifecycle.BeforeProperty;
import net.jqwik.api.lifecycle.BeforeTry;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every graph and every sequence of changes: drawn at random, as often as the build says. */
public abstract class LawsContract extends Laws {

    @SuppressWarnings("NullAway.Init")
    private MikroORM orm;

    private final List<Object> left = new ArrayList<>();
    private @Nullable EntityManager knowing;

    @BeforeProperty
    void open() {
        orm = driver().open(Domain.LIBRARY, c -> {});
    }

    /** There is none where there was no server to open it on. */
    @AfterProperty
    void close() {
        MikroORM open = orm;
        if (open != null) {
            open.close();
        }
    }

    @Provide
    Arbitrary<RandomLibrary> libraries() {
        return RandomLibrary.arbitrary();
    }

    @Provide
    Arbitrary<List<LibraryModel.Step>> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 19),
                        Arbitraries.integers().between(0, 20),
                        Arbitraries.integers().between(0, 20))
                .as(LibraryModel.Step::new)
                .list()
                .ofMinSize(5)
                .ofMaxSize(40);
    }

    /** Whatever was drawn before it is taken away again, by the unit of work itself: by one that knows all of it if there is one. */
    @BeforeTry
    void empty() {
        EntityManager em = knowing;
        knowing = null;
        if (em == null) {
            em = orm.em().fork();
            em.setFlushMode(FlushMode.COMMIT);
            left.clear();
            for (Class<?> type : Domain.LIBRARY) {
                left.addAll(em.findAll(type));
            }
        }
        em.removeAll(left);
        em.flush();
        left.clear();
    }

    /** What the database has, which the next try takes away. */
    private String read() {
        EntityManager em = orm.em().fork();
        left.clear();
        String text = LibraryText.of(em, left);
        knowing = em;
        return text;
    }

    @Property
    void a_graph_survives_save_clear_load_unchanged_and_what_is_planned_twice_is_planned_alike(
            @ForAll("libraries") RandomLibrary library) {
        EntityManager em = orm.em().fork();
        List<Object> entities = library.entities();
        em.persistAll(entities);
        String plan = em.plan().toString();
        assertThat(em.plan()).hasToString(plan);
        em.flush();
        assertThat(em.plan()).hasToString("nothing");
        String inMemory = text(entities);
        em.clear();

        assertThat(onlyNamed(read())).isEqualTo(inMemory);
    }

    @Property
    void after_any_changes_the_database_has_what_a_plain_model_says_and_a_second_flush_plans_nothing(
            @ForAll("steps") List<LibraryModel.Step> steps) {
        EntityManager em = orm.em().fork();
        LibraryModel model = new LibraryModel(em);
        for (LibraryModel.Step step : steps) {
            model.apply(step);
        }
        em.flush();
        assertThat(em.plan()).hasToString("nothing");

        assertThat(read()).isEqualTo(model.text());
    }

    private static String text(List<Object> entities) {
        List<String> lines = new ArrayList<>();
        for (Object entity : entities) {
            if (entity instanceof Author author) {
                lines.add(LibraryText.of(author));
            } else if (entity instanceof Book book) {
                lines.add(LibraryText.of(book));
            } else if (entity instanceof BookTag tag) {
                lines.add(LibraryText.of(tag));
            } else if (entity instanceof Publisher publisher) {
                lines.add(LibraryText.of(publisher));
            }
        }
        Collections.sort(lines);
        return String.join("\n", lines);
    }

    /** Covers and chapters are told by their books, profiles by their authors. */
    private static String onlyNamed(String text) {
        return text.lines()
                .filter(line ->
                        !line.startsWith("cover ") && !line.startsWith("chapter ") && !line.startsWith("profile "))
                .collect(Collectors.joining("\n"));
    }
}
