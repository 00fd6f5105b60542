// SPDX-License-Identifier: MIT
package io.mikroorm.tck.joined;

import io.mikroorm.annotation.Entity;
import io.mikroorm.annotation.OneToOne;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A leaf, with a colour as paintings have, and a list of values. */
@Entity
public final class Essay extends Writing {

    private Tone tone;

    private @Nullable String colour;

    private List<String> words = new ArrayList<>();

    @OneToOne(mappedBy = "essay")
    private @Nullable Person reader;

    /** How it sounds. */
    public enum Tone {
        /** Not meant for laughs. */
        SERIOUS,
        /** Meant for laughs. */
        LIGHT
    }

    /** Without a row yet. */
    public Essay(String title, Tone tone) {
        super(title);
        this.tone = tone;
    }

    /** Made from a row. */
    private Essay() {
        this("", Tone.SERIOUS);
    }

    /** How it sounds. */
    public Tone getTone() {
        return tone;
    }

    /** Changes how it sounds. */
    public void setTone(Tone value) {
        this.tone = value;
    }

    /** The colour of its cover. */
    public @Nullable String getColour() {
        return colour;
    }

    /** Changes that. */
    public void setColour(@Nullable String value) {
        this.colour = value;
    }

    /** What it is about. */
    public List<String> getWords() {
        return words;
    }

    /** Says what it is about. */
    public void setWords(List<String> value) {
        this.words = value;
    }

    /** Who reads it. */
    public @Nullable Person getReader() {
        return reader;
    }
}
