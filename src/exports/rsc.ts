export { StageControls } from '../components/stage-controls/stage-controls.js'
