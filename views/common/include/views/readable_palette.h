// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace bro {

// Words in empty fields get the colour of secondary text, also when light becomes dark: themes of
// the system leave them as dark as on paper. What is disabled stays in sight, where a theme paints
// it in the colour of the window. Call once, when the application stands.
void keepPlaceholdersReadable();

// In the dark and in high contrast, Fusion frames fields and boxes with a shade of the window that
// nobody sees; they get a line that can be seen, its boxes and pictures grow with the text, and a
// choice that finds no room ends in dots. Other styles are left as they are. Call once, before
// windows are made.
void keepFramesVisible();

} // namespace bro
