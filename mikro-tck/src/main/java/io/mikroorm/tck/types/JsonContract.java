// SPDX-License-Identifier: MIT
package io.mikroorm.tck.types;

import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.values.Dossier;
import io.mikroorm.tck.values.Dossier.Edition;
import io.mikroorm.tck.values.Dossier.Notes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Objects that are stored as documents survive, are found as a whole, and are noticed when they change inside. */
public abstract class JsonContract extends KindValues<Dossier> {

    private static final Edition FIRST =
            new Edition("978-3-16", 320, new BigDecimal("19.90"), LocalDate.of(2024, 2, 29), null);
    private static final Edition SECOND = new Edition(
            "\"'\\{}[],:\u0001\n ä\uD83D\uDC26",
            Integer.MIN_VALUE,
            new BigDecimal("-0.05"),
            LocalDate.of(1, 1, 1),
            Instant.parse("2024-02-29T23:59:59.123456789Z"));

    /** On one entity. */
    protected JsonContract() {
        super(Dossier.class, Dossier::new, e -> e.id);
    }

    @Test
    void records_lists_and_maps_survive() {
        survive("edition", List.of(FIRST, SECOND), e -> e.edition, (e, v) -> e.edition = v);
        survive(
                "editions",
                List.of(List.<Edition>of(), List.of(SECOND, FIRST)),
                e -> e.editions,
                (e, v) -> e.editions = v);
        survive(
                "pages",
                List.of(
                        Map.<String, List<Integer>>of(),
                        Map.of(
                                "b",
                                List.of(2, 1),
                                "a longer name",
                                List.<Integer>of(),
                                "",
                                List.of(Integer.MAX_VALUE))),
                e -> e.pages,
                (e, v) -> e.pages = v);
    }

    @Test
    void values_without_a_declared_class_survive() {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("z", Arrays.asList(1, 1.5, "text", null, true, Map.of("deep", List.of(List.of()))));
        facts.put("a", Long.MAX_VALUE);
        facts.put("nothing", null);
        facts.put("sign", -0.5);
        survive("facts", List.of(facts), e -> e.facts, (e, v) -> e.facts = v);
    }

    @Test
    void nothing_stays_nothing() {
        assertThat(saved(e -> {}).edition).isNull();
        assertThat(fresh().count(Dossier.class, where("edition").isNull())).isEqualTo(1);
    }

    @Test
    void changes_inside_are_noticed_and_nothing_else_is() {
        Dossier e = managed(x -> {
            x.notes = new Notes();
            x.notes.lines.add("one");
            x.editions = List.of(FIRST);
        });
        assertThat(em.plan().isEmpty()).isTrue();
        some(e.notes).lines.add("two");
        some(e.editions).add(SECOND);
        statements.reset();
        em.flush();

        assertThat(statements.updates()).isEqualTo(1);
        assertThat(em.plan().isEmpty()).isTrue();
        Dossier now = reloaded(e);
        assertThat(some(now.notes).lines).containsExactly("one", "two");
        assertThat(now.editions).containsExactly(FIRST, SECOND);
    }

    @Test
    void many_rows_are_written_together() {
        List<Dossier> dossiers = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Dossier dossier = new Dossier();
            dossier.edition = i == 3 ? null : SECOND;
            dossier.pages = Map.of("{\"" + i, List.of(i));
            dossiers.add(dossier);
        }
        em.persistAll(dossiers).flush();
        for (Dossier dossier : dossiers) {
            dossier.edition = dossier.edition == null ? SECOND : null;
            dossier.notes = new Notes();
        }
        em.flush();

        for (Dossier dossier : dossiers) {
            Dossier now = reloaded(dossier);
            assertThat(now.edition).isEqualTo(dossier.edition);
            assertThat(now.pages).isEqualTo(dossier.pages);
            assertThat(some(now.notes).lines).isEmpty();
        }
    }

    @Test
    void an_equal_object_is_no_change() {
        Dossier e = managed(x -> {
            x.edition = SECOND;
            x.pages = Map.of("a", List.of(1), "b", List.of(2));
        });
        e.edition = new Edition(SECOND.isbn(), SECOND.pages(), SECOND.price(), SECOND.published(), SECOND.soldOut());
        Map<String, List<Integer>> pages = new LinkedHashMap<>();
        pages.put("b", List.of(2));
        pages.put("a", List.of(1));
        e.pages = pages;

        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void they_have_no_order_and_no_pattern() {
        assertThatThrownBy(() -> fresh().find(Dossier.class, where("notes").lt(new Notes())))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Dossier.notes");
        assertThatThrownBy(() -> fresh().find(Dossier.class, where("facts").like("a%")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Dossier.facts");
        assertThatThrownBy(() -> fresh().findAll(Dossier.class, o -> o.orderBy("edition")))
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("Dossier.edition");
    }
}
