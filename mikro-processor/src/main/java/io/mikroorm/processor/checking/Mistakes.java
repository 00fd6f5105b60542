// SPDX-License-Identifier: MIT
package io.mikroorm.processor.checking;

import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic;

/** Tells the compiler what is wrong, and where, in the words and with the codes that the run time has for it. */
public final class Mistakes {

    private final Messager messager;

    /** For one run of the compiler. */
    public Mistakes(Messager messager) {
        this.messager = messager;
    }

    /** An error at an element that the run time knows too: {@code [MO-2030] …}. */
    void report(int code, Element at, String sentence) {
        report(at, "[MO-" + code + "] " + sentence);
    }

    /** An error at an element that only the compiler can come across. */
    void report(Element at, String sentence) {
        messager.printMessage(Diagnostic.Kind.ERROR, sentence, at);
    }
}
