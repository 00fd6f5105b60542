// SPDX-License-Identifier: MIT
package io.mikroorm.unitofwork;

import io.mikroorm.type.BinaryContent;
import io.mikroorm.type.TextContent;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OutgoingContentsTest {

    private static final int LIMIT = 1 << 20;
    private static final EntityWrites TAPE = new EntityWrites(Desk.metadata(Tape.class), 0, List.of());

    private static Write write(int bytes) {
        Write write = new Write(Write.Kind.INSERT, TAPE, new Tape(), null);
        write.put(1, BinaryContent.of(bytes, () -> new ByteArrayInputStream(new byte[bytes])));
        return write;
    }

    private static List<Integer> sizes(BitSet columns, Integer... bytes) {
        List<Write> writes =
                new ArrayList<>(Arrays.stream(bytes).map(b -> write(b)).toList());
        return OutgoingContents.parts(new Step.Rows(Write.Kind.INSERT, TAPE, columns, writes)).stream()
                .map(List::size)
                .toList();
    }

    @Test
    void rows_with_small_contents_are_sent_together_and_large_ones_alone() {
        BitSet sound = new BitSet();
        sound.set(1);
        assertThat(sizes(sound, 10, 20, 30)).containsExactly(3);
        assertThat(sizes(sound, LIMIT, 1, LIMIT - 1, 1, 3 * LIMIT, 0)).containsExactly(1, 2, 1, 1, 1);
        BitSet key = new BitSet();
        key.set(0);
        assertThat(sizes(key, LIMIT, LIMIT, LIMIT)).containsExactly(3);
    }

    @Test
    void small_contents_are_held_and_large_ones_are_files_that_are_deleted() {
        byte[] large = new byte[LIMIT + 1];
        large[LIMIT] = 7;
        BinaryContent bytes;
        TextContent text;
        Path file;
        try (OutgoingContents contents = new OutgoingContents()) {
            BinaryContent small = (BinaryContent) contents.ready("Tape.sound", BinaryContent.of(new byte[] {1, 2}));
            assertThat(small.bytes()).containsExactly(1, 2);
            assertThat(fileOf(small)).doesNotExist();
            TextContent words = (TextContent) contents.ready("Tape.words", TextContent.of("wörds"));
            assertThat(words.text()).isEqualTo("wörds");

            bytes = (BinaryContent) contents.ready("Tape.sound", BinaryContent.of(large));
            file = fileOf(bytes);
            assertThat(bytes.bytes()).isEqualTo(large);
            assertThat(file).exists();
            text = (TextContent) contents.ready("Tape.words", TextContent.of("\uD83D\uDC26".repeat(LIMIT)));
            assertThat(text.length()).isEqualTo(4L * LIMIT);
            assertThat(text.text()).isEqualTo("\uD83D\uDC26".repeat(LIMIT));
            assertThatThrownBy(() -> contents.ready(
                            "Tape.sound", BinaryContent.of(3 * LIMIT, () -> new ByteArrayInputStream(large))))
                    .hasMessageContaining("MO-4150");
        }
        assertThat(file).doesNotExist();
        assertThat(Files.exists(fileOf(text))).isFalse();
    }

    private static Path fileOf(Object content) {
        String name = content.toString();
        return Path.of(name.substring(name.indexOf('[') + 1, name.length() - 1));
    }
}
