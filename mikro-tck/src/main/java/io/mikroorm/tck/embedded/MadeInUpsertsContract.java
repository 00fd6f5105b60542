// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.platform.Capabilities.Feature;
import io.mikroorm.tck.embedded.MadeOtherwiseContract.Mark;
import io.mikroorm.tck.embedded.MadeOtherwiseContract.Note;
import io.mikroorm.tck.embedded.MadeOtherwiseContract.Paper;
import io.mikroorm.tck.embedded.MadeOtherwiseContract.Sign;
import io.mikroorm.tck.embedded.Parcel.Content;
import io.mikroorm.tck.junit.Contract;
import io.mikroorm.tck.junit.Requires;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static io.mikroorm.query.Where.where;
import static org.assertj.core.api.Assertions.assertThat;

/** Values are made inside of embedded objects in upserts, which do not know whether the row is there. */
@Requires(Feature.UPSERTS)
public abstract class MadeInUpsertsContract extends Contract {

    /** On parcels. */
    protected MadeInUpsertsContract() {}

    @Override
    protected List<Class<?>> entities() {
        return List.of(Parcel.class, Note.class, Paper.class);
    }

    @BeforeEach
    void ada_is_at_work() {
        Parcel.worker = "ada";
    }

    @Test
    void an_upsert_makes_values_of_new_rows_and_leaves_those_that_are_there() {
        Parcel written = em.upsert(parcel(), o -> o.onConflict("name"));
        assertThat(written.stamp.by).isEqualTo("ada");
        assertThat(written.stamp.state).isEqualTo("new");
        assertThat(some(written.content).by).isEqualTo("ada");
        assertThat(some(written.seal).by()).isEqualTo("ada");
        assertThat(written.other).isNull();
        assertThat(em.plan().isEmpty()).isTrue();
        Parcel.worker = "bob";
        Parcel again = fresh().upsert(parcel(), o -> o.onConflict("name"));
        assertThat(again.stamp.by).isEqualTo("ada");
        assertThat(again.stamp.changedBy).isEqualTo("bob");
        assertThat(some(again.seal).by()).isEqualTo("ada");
        assertThat(some(again.content).by).isEqualTo("bob"); // which is written as a whole
        Parcel found = fresh().findAll(Parcel.class).get(0);
        assertThat(found.stamp.by).isEqualTo("ada");
        assertThat(found.stamp.changedBy).isEqualTo("bob");
        assertThat(some(found.content).by).isEqualTo("bob");
        assertThat(found.other).isNull();
    }

    private static Parcel parcel() {
        Parcel parcel = new Parcel("one");
        parcel.content = new Content();
        parcel.seal = new Parcel.Seal("red", null, null, null);
        parcel.lines.add(new Parcel.Line("a"));
        return parcel;
    }

    @Test
    void an_upsert_by_the_key_that_reads_nothing_back_has_it_too() {
        Paper paper = new Paper();
        paper.id = 5L;
        Paper written = em.upsert(paper);
        assertThat(written.sign).isEqualTo(new Sign("ada", null));
        assertThat(em.plan().isEmpty()).isTrue();
        Note note = new Note();
        note.id = 7L;
        note.other = new Mark();
        Note upserted = em.upsert(note);
        assertThat(some(upserted.other).by).isEqualTo("ada");
        assertThat(some(upserted.other).level).isEqualTo(5);
        assertThat(em.plan().isEmpty()).isTrue();
    }

    @Test
    void an_upsert_of_some_properties_renews_what_is_there_as_well() {
        given(parcel());
        Parcel.worker = "bob";
        Parcel values = new Parcel("one");
        values.lines.add(new Parcel.Line("b"));
        fresh().upsert(values, o -> o.onConflict("name").merge("lines"));
        Parcel found = fresh().findAll(Parcel.class).get(0);
        assertThat(found.lines).extracting(line -> line.text).containsExactly("b");
        assertThat(found.stamp.by).isEqualTo("ada");
        assertThat(found.stamp.changedBy).isEqualTo("bob");
        assertThat(some(found.content).by).isEqualTo("ada");
        assertThat(some(found.seal).by()).isEqualTo("ada");

        fresh().upsert(Parcel.class, Map.of("name", "two", "stamp", Map.of("note", "n")), o -> o.onConflict("name"));
        Parcel two = some(fresh().findOne(Parcel.class, where("name").eq("two")));
        assertThat(two.stamp.by).isEqualTo("bob");
        assertThat(two.stamp.state).isEqualTo("new");
        assertThat(two.stamp.note).isEqualTo("n");
        assertThat(two.stamp.count).isEqualTo(1);
    }
}
