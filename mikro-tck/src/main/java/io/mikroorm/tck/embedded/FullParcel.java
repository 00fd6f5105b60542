// SPDX-License-Identifier: MIT
package io.mikroorm.tck.embedded;

import io.mikroorm.tck.embedded.Parcel.Content;
import io.mikroorm.tck.embedded.Parcel.Label;
import io.mikroorm.tck.embedded.Parcel.Line;
import io.mikroorm.tck.embedded.Parcel.Road;
import io.mikroorm.tck.embedded.Parcel.Sea;
import io.mikroorm.tck.embedded.Parcel.Seal;
import io.mikroorm.tck.embedded.Parcel.Stamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

import static org.assertj.core.api.Assertions.assertThat;

/** A parcel with something in all of its places, and what all of these have. */
final class FullParcel {

    private FullParcel() {}

    private static <T> T some(@Nullable T value) {
        return Objects.requireNonNull(value);
    }

    static Parcel full() {
        Parcel parcel = new Parcel("full");
        parcel.other = new Stamp();
        parcel.label = new Label();
        parcel.label.stamp = new Stamp();
        parcel.seal = new Seal("blue", null, null, new Stamp());
        parcel.content = new Content();
        parcel.content.inline = new Stamp();
        parcel.content.object = new Stamp();
        parcel.content.seal = new Seal("grey", null, null, new Stamp());
        parcel.content.lines.add(new Line("deep"));
        parcel.lines.add(new Line("a"));
        parcel.lines.add(new Line("b"));
        parcel.seals.add(new Seal("green", null, null, null));
        parcel.loose.add(new Line("x"));
        parcel.loose.add(new Line("y"));
        parcel.row = new Line[] {new Line("r")};
        parcel.way = new Road();
        parcel.ways.add(new Sea("Anna", null, null));
        parcel.ways.add(new Road());
        return parcel;
    }

    /** Each stamp of a full parcel. */
    static List<Stamp> stamps(Parcel parcel) {
        Content content = some(parcel.content);
        return List.of(
                parcel.stamp,
                some(parcel.other),
                some(some(parcel.label).stamp),
                some(some(parcel.seal).stamp()),
                some(content.inline),
                some(content.object),
                some(some(content.seal).stamp()));
    }

    static List<Line> lines(Parcel parcel) {
        List<Line> lines = new ArrayList<>(parcel.lines);
        lines.addAll(parcel.loose);
        lines.addAll(List.of(parcel.row));
        lines.addAll(some(parcel.content).lines);
        return lines;
    }

    static List<Seal> seals(Parcel parcel) {
        return List.of(
                some(parcel.label).seal, some(parcel.seal), some(some(parcel.content).seal), parcel.seals.get(0));
    }

    static void assertCreated(Parcel parcel, String by) {
        assertThat(stamps(parcel)).extracting(stamp -> stamp.by).containsOnly(by);
        assertThat(seals(parcel)).extracting(Seal::by).containsOnly(by);
        assertThat(lines(parcel)).hasSize(6).allSatisfy(line -> assertThat(line.upper)
                .isEqualTo(line.text + "!"));
        assertThat(some(parcel.content).by).isEqualTo(by);
        assertThat(((Road) some(parcel.way)).by).isEqualTo(by);
        assertThat(((Sea) parcel.ways.get(0)).by()).isEqualTo(by);
        assertThat(((Road) parcel.ways.get(1)).by).isEqualTo(by);
    }

    static void assertRenewed(Parcel parcel, @Nullable String by, int count) {
        assertThat(stamps(parcel)).extracting(stamp -> stamp.changedBy).containsOnly(by);
        assertThat(stamps(parcel)).extracting(stamp -> stamp.count).containsOnly(count);
        assertThat(seals(parcel)).extracting(Seal::changedBy).containsOnly(by);
        assertThat(lines(parcel)).extracting(line -> line.changedBy).containsOnly(by);
        assertThat(((Road) some(parcel.way)).changedBy).isEqualTo(by);
        assertThat(((Road) parcel.ways.get(1)).changedBy).isEqualTo(by);
    }
}
