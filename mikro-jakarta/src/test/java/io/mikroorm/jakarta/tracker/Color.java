// SPDX-License-Identifier: MIT
package io.mikroorm.jakarta.tracker;

/** Red, green and blue. */
record Color(int red, int green, int blue) {}
