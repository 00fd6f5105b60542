// SPDX-License-Identifier: MIT
package io.mikroorm.tck.property;

import io.mikroorm.EntityManager;
import io.mikroorm.exception.ValidationException;
import io.mikroorm.tck.junit.Contract;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A setter of the application that throws leaves no object that is taken for more, or less, than its row. */
public abstract class FailingSettersContract extends Contract {

    /** On fuses. */
    protected FailingSettersContract() {}

    @Override
    protected List<Class<?>> entities() {
        return Fuse.MODEL;
    }

    @AfterEach
    void refuseNothing() {
        Fuse.REFUSES.remove();
    }

    private static void refused(ThrowingCallable reading) {
        Fuse.REFUSES.set(true);
        try {
            assertThatThrownBy(reading)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("no label");
        } finally {
            Fuse.REFUSES.set(false);
        }
    }

    private Long given(String label) {
        Fuse fuse = Fuse.of(label);
        given(fuse);
        return some(fuse.getId());
    }

    /** Somebody else changes the row. */
    private void elsewhere(Long id) {
        EntityManager other = fresh();
        Fuse theirs = other.findOneOrFail(Fuse.class, id);
        theirs.amps = 20;
        theirs.turns = 2;
        theirs.setLabel("theirs");
        other.flush();
    }

    private static void isWhole(Fuse fuse) {
        assertThat(fuse.amps).isEqualTo(20);
        assertThat(fuse.getLabel()).isEqualTo("theirs");
        assertThat(fuse.turns).isEqualTo(2);
        assertThat(fuse.getVersion()).isEqualTo(2);
    }

    @Test
    void nothing_is_written_of_an_object_that_was_refreshed_in_half() {
        Long id = given("mine");
        Fuse mine = em.findOneOrFail(Fuse.class, id);
        elsewhere(id);
        refused(() -> em.refresh(mine));
        statements.reset();
        em.flush();
        assertThat(statements.writes()).isZero();
        em.refresh(mine);
        isWhole(mine);
        assertThat(em.findOneOrFail(Fuse.class, id)).isSameAs(mine);
        mine.amps = 5;
        em.flush();
        Fuse found = fresh().findOneOrFail(Fuse.class, id);
        assertThat(found.amps).isEqualTo(5);
        assertThat(found.getLabel()).isEqualTo("theirs");
    }

    @Test
    void what_was_read_in_half_is_read_again_by_the_next_query() {
        Long id = given("mine");
        elsewhere(id);
        refused(() -> em.findOneOrFail(Fuse.class, id));
        statements.reset();
        em.flush();
        assertThat(statements.writes()).isZero();
        isWhole(em.findOneOrFail(Fuse.class, id));
    }

    @Test
    void a_reference_that_others_hold_stays_one_until_it_is_read_as_a_whole() {
        Long id = given("mine");
        elsewhere(id);
        Fuse held = em.getReference(Fuse.class, id);
        refused(() -> em.findOneOrFail(Fuse.class, id));
        statements.reset();
        em.flush();
        assertThat(statements.writes()).isZero();
        assertThat(em.findOneOrFail(Fuse.class, id)).isSameAs(held);
        isWhole(held);
    }

    @Test
    void so_it_is_in_hierarchies() {
        Fuse.Socket socket = new Fuse.Socket();
        socket.amps = 1;
        socket.setLabel("mine");
        given(socket);
        Fuse.Plug mine = em.findOneOrFail(Fuse.Plug.class, some(socket.id));
        EntityManager other = fresh();
        Fuse.Plug theirs = other.findOneOrFail(Fuse.Plug.class, some(socket.id));
        theirs.amps = 20;
        theirs.setLabel("theirs");
        theirs.turns = 2;
        other.flush();
        refused(() -> em.refresh(mine));
        em.flush();
        em.refresh(mine);
        assertThat(mine.amps).isEqualTo(20);
        assertThat(mine.getLabel()).isEqualTo("theirs");
        assertThat(mine.turns).isEqualTo(2);
    }

    private List<Fuse> three(String stuck) {
        List<Fuse> fuses = List.of(Fuse.of("a"), Fuse.of("b"), Fuse.of("c"));
        fuses.get(1).stuck = stuck;
        return fuses;
    }

    private void flushIsStuck(String property) {
        assertThatThrownBy(em::flush).isInstanceOf(IllegalStateException.class).hasMessage(property + " is stuck");
    }

    @Test
    void a_key_that_cannot_be_set_leaves_no_row_to_be_inserted_again() {
        List<Fuse> fuses = three("id");
        em.persistAll(fuses);
        flushIsStuck("id");
        assertThat(fuses.get(0).getId()).isNotNull();
        assertThat(fuses.get(2).getId()).isNotNull();
        assertThatThrownBy(em::flush)
                .isInstanceOf(ValidationException.class)
                .hasMessageContaining("MO-4107")
                .hasMessageContaining("Fuse.id");
        fuses.get(1).stuck = "";
        fuses.get(1)
                .setId(fresh().findAll(Fuse.class).stream()
                        .filter(each -> each.getLabel().equals("b"))
                        .map(Fuse::getId)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow());
        statements.reset();
        em.flush();
        assertThat(statements.writes()).isZero();
        assertThat(fresh().findAll(Fuse.class)).hasSize(3);
    }

    @Test
    void a_version_that_cannot_be_set_leaves_no_row_to_be_written_again() {
        List<Fuse> fuses = three("");
        em.persistAll(fuses).flush();
        Fuse gone = Fuse.of("gone");
        em.persist(gone).flush();
        fuses.forEach(each -> each.amps = 7);
        fuses.get(1).stuck = "version";
        em.remove(gone);
        flushIsStuck("version");
        assertThat(fuses).extracting(Fuse::getVersion).containsExactly(2, 1, 2);
        statements.reset();
        em.flush();
        assertThat(statements.writes()).isZero();
        assertThat(fresh().findAll(Fuse.class)).extracting(each -> each.amps).containsExactly(7, 7, 7);
        fuses.get(1).stuck = "";
        em.refresh(fuses.get(1));
        assertThat(fuses.get(1).getVersion()).isEqualTo(2);
    }

    @Test
    void a_transaction_around_it_takes_all_of_it_back() {
        List<Fuse> fuses = three("version");
        assertThatThrownBy(() -> em.transactional(inner -> inner.persistAll(fuses)))
                .hasMessage("version is stuck");
        assertThat(fuses).extracting(Fuse::getId).containsOnlyNulls();
        assertThat(fresh().findAll(Fuse.class)).isEmpty();
        fuses.get(1).stuck = "";
        em.clear();
        em.persistAll(fuses).flush();
        assertThat(fresh().findAll(Fuse.class)).hasSize(3);
    }

    @Test
    void upserted_rows_are_known_all_the_same() {
        given("mine");
        List<Fuse> fuses = three("version");
        for (int i = 0; i < 3; i++) {
            fuses.get(i).setId(70L + i);
        }
        assertThatThrownBy(() -> em.upsertAll(fuses)).hasMessage("version is stuck");
        assertThat(em.findOneOrFail(Fuse.class, 72L)).isSameAs(fuses.get(2));
        statements.reset();
        em.flush();
        assertThat(statements.writes()).isZero();
        assertThat(fresh().findAll(Fuse.class)).hasSize(4);
    }
}
